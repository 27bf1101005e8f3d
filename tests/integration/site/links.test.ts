import { describe, expect, it } from 'vitest';
import { sitePaths, TOKEN_PURPOSES, type TokenPurpose } from '../../../src/domain/index.ts';
import type { StoryId } from '../../../src/kernel/index.ts';
import { makeSigner } from '../../../src/readers/index.ts';
import { ANN, form, visitSite } from '../../support/visitors/site-visitor.ts';
import { KEYS } from '../../support/worlds/reader-world.ts';

const visit = visitSite();
const { askPending, get, pathsOf, post, token } = visit;

/** Where a link of each purpose leads. */
const pathFor: Readonly<Record<TokenPurpose, (token: string) => string>> = {
  confirm: sitePaths.confirm,
  unsubscribe: sitePaths.unsubscribe,
  preferences: sitePaths.preferences,
  undo: sitePaths.undo,
  data: sitePaths.data,
  stories: (held) => sitePaths.storyWish(held, 'leak' as StoryId, 'follow'),
};
/** Addresses that only take a POST, by the purpose of their token. */
const posts: readonly (readonly [TokenPurpose, (token: string) => string])[] = [
  ['preferences', sitePaths.pause],
  ['preferences', sitePaths.resume],
  ['preferences', (held) => sitePaths.forgetStory(held, 'leak' as StoryId)],
  ['preferences', sitePaths.askData],
  ['data', sitePaths.exportData],
  ['data', sitePaths.eraseData],
];

describe('links', () => {
  it.each(TOKEN_PURPOSES)('a token of %s is refused by every other route', async (purpose) => {
    await askPending();
    const address = purpose === 'confirm' ? 'pending@example.org' : ANN;
    const before = [await visit.world.person(ANN), await visit.world.person('pending@example.org')];
    for (const other of TOKEN_PURPOSES.filter((name) => name !== purpose)) {
      const path = pathFor[other](token(purpose, address));
      expect((await get(path)).status).toBe(404);
      expect((await post(path, form({ rhythm: 'weekly' }))).status).toBe(404);
    }
    for (const [allowed, path] of posts) {
      if (allowed === purpose) continue;
      expect((await post(path(token(purpose, address)), form({ end: 'open' }))).status).toBe(404);
    }
    expect([
      await visit.world.person(ANN),
      await visit.world.person('pending@example.org'),
    ]).toEqual(before);
    expect((await get(pathFor[purpose](token(purpose, address)))).status).toBe(200);
  });

  it('one-click unsubscribes without cookie, login or redirect (RFC 8058)', async () => {
    const answer = await post(pathsOf().unsubscribe, 'List-Unsubscribe=One-Click', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect((await visit.world.person(ANN)).subscription?.state).toBe('unsubscribed');
    const again = await post(pathsOf().unsubscribe, 'List-Unsubscribe=One-Click', {
      'content-type': 'multipart/form-data; boundary=x',
    });
    expect(again.status).toBe(200);
  });

  it('walks from the form to the mail to the reader, and out and back', async () => {
    const { ports, newsletter, sent } = visit.world;
    const asked = await post(
      pathsOf().newsletter,
      form({ address: 'bob@example.org', rhythm: 'weekly', topic: 'energy', zone: 'Asia/Seoul' }),
    );
    expect([asked.status, await asked.text()]).toEqual([
      200,
      expect.stringContaining('Now look into your mail'),
    ]);
    expect(sent.at(-1)).toMatchObject({
      kind: 'confirm',
      subscriber: visit.world.id('bob@example.org'),
    });
    const sign = makeSigner(KEYS, ports.clock);
    const confirmPath = sitePaths.confirm(
      sign('confirm', newsletter.id, visit.world.id('bob@example.org')),
    );
    expect(await (await get(confirmPath)).text()).toContain('<form method="post"><button');
    expect(await (await post(confirmPath)).text()).toContain('You are in');
    expect(await (await post(confirmPath)).text()).toContain('You are in already');
    const { subscription } = await visit.world.person('bob@example.org');
    expect(subscription).toMatchObject({
      state: 'confirmed',
      rhythm: 'weekly',
      topics: ['energy'],
      zone: 'Asia/Seoul',
      watermark: { through: 40 },
    });

    const settings = sitePaths.preferences(token('preferences', 'bob@example.org'));
    const page = await (await get(settings)).text();
    expect(page).toContain('For b…@example.org');
    expect(page).not.toContain('bob@');
    const saved = await post(
      settings,
      form({ rhythm: 'daily', zone: 'Europe/Paris', breaking: 'yes' }),
    );
    expect(await saved.text()).toContain('Saved.');
    expect((await visit.world.person('bob@example.org')).subscription).toMatchObject({
      rhythm: 'daily',
      topics: [],
      breaking: true,
    });

    const out = /action="(\/unsubscribe\/[^"]+)"/u.exec(page)?.[1] ?? '';
    const goodbye = await (await post(out)).text();
    const back = /action="(\/undo\/[^"]+)"/u.exec(goodbye)?.[1] ?? '';
    expect((await visit.world.person('bob@example.org')).subscription?.state).toBe('unsubscribed');
    expect(await (await post(back)).text()).toContain('Good to have you back');
    expect((await visit.world.person('bob@example.org')).subscription).toMatchObject({
      state: 'confirmed',
      rhythm: 'daily',
    });
  });

  it('pauses and comes back from the preferences page, which can be loaded again', async () => {
    const settings = pathsOf().preferences;
    const page = await (await get(settings)).text();
    expect(page).toContain('min="2026-03-03" max="2027-03-03"');
    const pause = /action="([^"]+\/pause)"/u.exec(page)?.[1] ?? '';
    expect((await post(pause, form({ end: 'day', until: '1999-01-01' }))).status).toBe(422);
    expect((await visit.world.person(ANN)).subscription?.state).toBe('confirmed');
    const paused = await post(pause, form({ end: 'day', until: '2026-03-20' }));
    expect([paused.status, paused.headers.get('location')]).toEqual([303, settings]);
    const shown = await (await get(settings)).text();
    expect(shown).toContain('Paused until 20 March 2026.');
    expect(shown).not.toContain('Going away?');
    const resume = /action="([^"]+\/resume)"/u.exec(shown)?.[1] ?? '';
    expect((await post(resume)).status).toBe(303);
    expect((await visit.world.person(ANN)).subscription?.state).toBe('confirmed');
  });

  it('follows, mutes and lets go of a story, by the mail and by the list', async () => {
    const { follow, mute, preferences } = pathsOf();
    expect(await (await get(follow)).text()).toContain('A third leak is found');
    const followed = await post(follow);
    expect([followed.status, followed.headers.get('location')]).toEqual([303, follow]);
    expect(await (await get(follow)).text()).toContain('You follow this story');
    expect((await visit.world.person(ANN)).subscription).toMatchObject({
      followed: ['leak'],
      muted: [],
    });
    await post(mute);
    await post(mute);
    expect((await visit.world.person(ANN)).subscription).toMatchObject({
      followed: [],
      muted: ['leak'],
    });
    const list = await (await get(preferences)).text();
    expect(list).toContain('You have muted');
    const letGo = /action="([^"]+\/stories\/leak)"/u.exec(list)?.[1] ?? '';
    expect((await post(letGo)).headers.get('location')).toBe(preferences);
    expect((await visit.world.person(ANN)).subscription).toMatchObject({ followed: [], muted: [] });
    for (const path of ['nothing/follow', 'leak/eat', `${'x'.repeat(200)}/mute`]) {
      const held = token('stories');
      expect((await post(`/stories/${held}/${path}`)).status).toBe(404);
    }
  });

  it('shows and erases all that is kept, by a mail to the address and by no other link', async () => {
    const settings = await (await get(pathsOf().preferences)).text();
    expect(settings).toContain('What is kept about you');
    const ask = /action="([^"]+\/data)"/u.exec(settings)?.[1] ?? '';
    visit.world.sent.length = 0;
    for (const _ of [1, 2, 3]) expect((await post(ask)).status).toBe(200);
    expect(visit.world.sent).toMatchObject([{ kind: 'data', subscriber: visit.world.id(ANN) }]);
    const page = await (await get(pathsOf().data)).text();
    expect(page).toContain('For a…@example.org');
    const file = await post(sitePaths.exportData(token('data')));
    expect(file.headers.get('content-disposition')).toBe(
      'attachment; filename="what-is-kept.json"',
    );
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect(await file.json()).toMatchObject({ subscriber: { address: ANN }, deliveries: [] });
    expect(await (await get(pathsOf().erase)).text()).toContain('Erase everything?');
    expect((await visit.world.person(ANN)).subscription?.state).toBe('confirmed');
    expect(await (await post(pathsOf().erase)).text()).toContain('You are forgotten');
    const gone = await visit.world.person(ANN);
    expect([gone.stored?.subscriber.state, gone.subscription]).toEqual(['erased', null]);
    for (const path of [pathsOf().data, pathsOf().preferences, pathsOf().unsubscribe])
      expect((await get(path)).status).toBe(404);
    expect((await post(sitePaths.exportData(token('data')))).status).toBe(404);
  });

  it('keeps no more stories than it says', async () => {
    const { subscription } = await visit.world.person(ANN);
    const fifty = Array.from({ length: 50 }, (_, at) => `story-${at}` as StoryId);
    if (subscription)
      await visit.world.ports.store.saveSubscription({ ...subscription, followed: fifty });
    const answer = await post(pathsOf().follow);
    expect([answer.status, await answer.text()]).toEqual([
      409,
      expect.stringContaining('as many stories as we keep'),
    ]);
    expect((await visit.world.person(ANN)).subscription?.followed).toEqual(fifty);
  });

  it('a run-out link says so', async () => {
    await askPending();
    const path = pathsOf().confirm;
    visit.world.advance(8 * 86_400_000);
    const answer = await post(path);
    expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining('run out')]);
  });
});
