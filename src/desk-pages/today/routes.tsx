import { randomUUID } from 'node:crypto';
import { type Edition, type Feed, MOST_FEEDS } from '../../domain/index.ts';
import { DAY } from '../../kernel/index.ts';
import { storyId } from '../../operations/contract/parameters.ts';
import { deskPath } from '../paths.ts';
import type { OnItsWay } from '../progress.tsx';
import { showMessage, showPage } from '../respond.tsx';
import { editionIn, isMoving, type ShownEdition } from '../shown-edition.ts';
import type { DeskHandler, Visit } from '../visit.ts';
import { counted, editionName, slotTime, upper } from '../words.ts';
import { GonePanel, OnItsWayPanel } from './on-its-way.tsx';
import { type Need, todayPage } from './today.tsx';

/** Editions among which something may wait for an editor. */
const LOOKED = 12;
/** A draft that nobody has sent for so long is history. */
const DRAFT_WAITS = 7 * DAY;

/** The desk's first page, the part of it that moves, and cutting a draft from it. */
export const todayPages = (): Readonly<Record<'today' | 'progress' | 'compose', DeskHandler>> => ({
  today: async (visit) => {
    const path = { newsletter: visit.newsletter.id };
    const [news, { editions }, { slots }, { quota }, { feeds }, aside] = await Promise.all([
      visit.desk.call('listNews', { path }),
      visit.desk.call('listEditions', { path, query: { limit: LOOKED } }),
      visit.desk.call('listSlots', { path }),
      visit.desk.call('sendingHealth'),
      visit.desk.call('listFeeds', { query: { limit: MOST_FEEDS } }),
      visit.desk.call('listSetAside'),
    ]);
    const onItsWay = await onItsWayOf(visit, editions, quota?.ratePerSecond ?? null);
    const over = editions.find(({ state }) => state === 'sent');
    const last = over
      ? await visit.desk.call('editionResults', { path: { edition: over.id } })
      : null;
    const needs = [
      ...editionNeeds(visit, editions),
      ...(over && last && last.held > 0 ? [heldNeed(visit, over, last.held)] : []),
      ...feedNeeds(visit, feeds),
      ...asideNeeds(visit, aside.articles.length),
    ];
    const orderKey = randomUUID();
    return showPage(
      visit,
      todayPage({
        visit,
        news,
        needs,
        onItsWay,
        slots,
        quota,
        feeds,
        last: last?.counts ?? null,
        orderKey,
      }),
    );
  },
  progress: async (visit) => {
    const edition = await editionIn(visit);
    const { quota } = isMoving(edition) ? await visit.desk.call('sendingHealth') : { quota: null };
    const way = await onItsWayOf(visit, [edition], quota?.ratePerSecond ?? null);
    return visit.c.html(
      way ? (
        <OnItsWayPanel way={way} visit={visit} />
      ) : (
        <GonePanel edition={edition} visit={visit} />
      ),
    );
  },
  compose: async (visit) => {
    const ticked = visit.form.all('story').flatMap((id) => storyId.safeParse(id).data ?? []);
    const { edition } = await visit.desk.call('composeEdition', {
      path: { newsletter: visit.newsletter.id },
      body: ticked.length > 0 ? { stories: ticked } : {},
      key: visit.form.one('order') ?? '',
    });
    if (edition)
      return visit.c.redirect(deskPath(visit.newsletter.id, `/editions/${edition.id}/draft`), 303);
    return showMessage(visit.c, {
      title: 'Nothing is new',
      text: ['There is nothing that an edition of now could hold; no draft was made.'],
      links: [{ words: 'To the desk', href: deskPath(visit.newsletter.id) }],
    });
  },
});

const onItsWayOf = async (
  visit: Visit,
  editions: readonly ShownEdition[],
  ratePerSecond: number | null,
): Promise<OnItsWay | null> => {
  const edition = editions.find(isMoving);
  if (!edition) return null;
  const status = await visit.desk.call('editionStatus', { path: { edition: edition.id } });
  return { edition, status, ratePerSecond };
};

const editionPath = ({ newsletter }: Visit, { id }: Pick<Edition, 'id'>, rest = ''): string =>
  deskPath(newsletter.id, `/editions/${id}${rest}`);

/** Drafts that go only when somebody says so, and editions that stand still. */
const editionNeeds = (visit: Visit, editions: readonly ShownEdition[]): Need[] => {
  const { zone, approval } = visit.newsletter;
  const since = Date.parse(visit.now) - DRAFT_WAITS;
  return editions.flatMap((edition) => {
    const { state, kind, slot, composedAt } = edition;
    const asked = approval === 'approved' || kind === 'manual' || edition.takenBack !== null;
    const waits = asked && (state === 'draft' || (state === 'approved' && kind === 'manual'));
    const href = editionPath(visit, edition);
    if (waits && Date.parse(composedAt) > since) {
      const words = `Draft of ${slotTime(slot, zone)} waits`;
      return [{ words, act: 'Review', href: `${href}/draft` }];
    }
    if (state === 'paused')
      return [
        { words: `${upper(editionName(slot, zone, visit.now))} stands still`, act: 'Decide', href },
      ];
    return [];
  });
};

const heldNeed = (visit: Visit, edition: ShownEdition, held: number): Need => ({
  words: `${counted(held, 'held delivery', 'held deliveries')} of ${editionName(edition.slot, visit.newsletter.zone, visit.now)}`,
  act: 'Decide',
  href: editionPath(visit, edition, '/held'),
});

/** Articles that could not be filed. */
const asideNeeds = (visit: Visit, articles: number): Need[] =>
  articles === 0
    ? []
    : [
        {
          words: `${counted(articles, 'article was', 'articles were')} set aside`,
          act: 'Review',
          href: deskPath(visit.newsletter.id, '/set-aside'),
        },
      ];

/** The feeds that give nothing, in one line where there are many. */
const feedNeeds = (
  visit: Visit,
  feeds: readonly Pick<Feed, 'url' | 'source' | 'health'>[],
): Need[] => {
  const failing = feeds.flatMap((feed) =>
    feed.health.state === 'failing' ? [{ ...feed, since: feed.health.since }] : [],
  );
  const [first] = failing;
  if (!first) return [];
  const href = deskPath(visit.newsletter.id, '/feeds');
  if (failing.length > 1)
    return [{ words: `${counted(failing.length, 'feed fails', 'feeds fail')}`, act: 'See', href }];
  const name = first.source ?? new URL(first.url).hostname;
  const words = `Feed “${name}” fails since ${slotTime(first.since, visit.newsletter.zone)}`;
  return [{ words, act: 'See', href }];
};
