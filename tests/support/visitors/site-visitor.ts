import { beforeEach } from 'vitest';
import { sitePaths, type TokenPurpose } from '../../../src/domain/index.ts';
import type { EditionId, StoryId } from '../../../src/kernel/index.ts';
import { makeSigner, signUp } from '../../../src/readers/index.ts';
import { KEYS } from '../worlds/reader-world.ts';
import { type SiteWorld, siteWorld } from '../worlds/site-world.ts';

/** A reader of the site's sample world. */
export const ANN = 'ann@example.org';

export const form = (fields: Record<string, string>) => new URLSearchParams(fields);

/** What the tests of a file ask the site; each test has a world of its own. */
export const visitSite = () => {
  let world: SiteWorld;
  beforeEach(async () => {
    world = await siteWorld();
  });
  const token = (purpose: TokenPurpose, address = ANN) =>
    makeSigner(KEYS, world.ports.clock)(purpose, world.newsletter.id, world.id(address));
  return {
    get world() {
      return world;
    },
    token,
    get: async (path: string) => world.site.request(path),
    post: async (
      path: string,
      body: string | URLSearchParams | null = null,
      headers: Record<string, string> = {},
    ) => world.site.request(path, { method: 'POST', body, headers }),
    pathsOf: () => pathsIn(world, token),
    /** Somebody asked for the newsletter and has not confirmed. */
    askPending: () =>
      signUp(
        {
          newsletter: world.newsletter,
          address: 'pending@example.org',
          wishes: { topics: [], rhythm: null, breaking: false, zone: null, language: null },
          network: null,
        },
        world.ports,
      ),
  };
};

/** An address of every page. */
const pathsIn = (
  { newsletter: { id } }: SiteWorld,
  token: (purpose: TokenPurpose, address?: string) => string,
) => ({
  home: '/',
  newsletter: sitePaths.newsletter(id),
  archive: sitePaths.archive(id),
  edition: sitePaths.edition(id, 'morning-wire_20241026T0500Z' as EditionId),
  story: sitePaths.story(id, 'leak' as StoryId),
  since: `${sitePaths.story(id, 'leak' as StoryId)}?since=2024-10-26`,
  hostile: sitePaths.story(id, 'hostile' as StoryId),
  confirm: sitePaths.confirm(token('confirm', 'pending@example.org')),
  unsubscribe: sitePaths.unsubscribe(token('unsubscribe')),
  undo: sitePaths.undo(token('undo')),
  preferences: sitePaths.preferences(token('preferences')),
  follow: sitePaths.storyWish(token('stories'), 'leak' as StoryId, 'follow'),
  mute: sitePaths.storyWish(token('stories'), 'leak' as StoryId, 'mute'),
  data: sitePaths.data(token('data')),
  erase: sitePaths.eraseData(token('data')),
  atom: sitePaths.atom(id),
  jsonFeed: sitePaths.jsonFeed(id),
  latest: sitePaths.latest(id),
  catchUp: sitePaths.catchUp(id, '2024-10-26'),
  due: sitePaths.due(id),
  dueOfTopic: sitePaths.dueOfTopic(id, 'energy'),
  embed: sitePaths.embed(id),
  robots: '/robots.txt',
  sitemap: '/sitemap.xml',
  missing: '/nowhere',
});
