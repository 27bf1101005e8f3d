import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as commands from '../../../src/cli/commands/corrections.ts';
import { composeDraft } from '../../../src/cli/commands/edition.ts';
import { newsletterOf } from '../../../src/cli/house.ts';
import { here } from '../../../src/cli/place/here.ts';
import type { Place } from '../../../src/cli/place/place.ts';
import { deskClient } from '../../../src/cli/stage/desk-client.ts';
import { stagePlace } from '../../../src/cli/stage/stage-place.ts';
import type { Terminal } from '../../../src/cli/terminal.ts';
import {
  type DevelopmentId,
  type EditionId,
  type StoryId,
  systemClock,
  systemRandom,
} from '../../../src/kernel/index.ts';
import { addSubscriber } from '../../../src/readers/index.ts';
import { deskSession } from '../../support/visitors/desk-session.ts';
import { type DeskWorld, deskWorld } from '../../support/worlds/desk-world.ts';

const WRONG = 'The reservoir of Alder holds 300 million litres, the water board said on Monday.';
const RIGHT = 'Sample correction: the reservoir holds 30 million litres, not 300 million.';

let desk: DeskWorld;
let story: string;
let development: string;
let edition: string;

const send = async (body: object, key: string): Promise<string> => {
  const { json } = await desk.call('POST', '/newsletters/wire/editions', { body, key });
  const { id } = json.edition;
  await desk.call('POST', `/editions/${id}/send?hold=0`, { key: `send ${key}` });
  await desk.house.drain();
  await desk.house.settle(id as EditionId);
  return id;
};

beforeAll(async () => {
  desk = await deskWorld();
  const body = { id: 'alder', title: 'Alder counts its water', text: WRONG, source: 'Sample Wire' };
  await desk.call('POST', '/articles', { body });
  await desk.house.drain();
  story = (await desk.call('GET', '/articles/alder')).json.story;
  const shown = (await desk.call('GET', `/stories/${story}`)).json;
  development = shown.timeline.find((one: { text: string }) => one.text.includes('300'))?.id;
  edition = await send({}, 'first');
  // Comes when the wrong words are out: she never had them.
  await addSubscriber(
    { email: 'carla@example.org' },
    {
      newsletter: newsletterOf(desk.house.ground.configuration, 'wire'),
      consent: 'sample reader',
      how: 'local run',
    },
    desk.house.ports,
  );
});
afterAll(() => desk.stop());

/** To whom an edition went, and what it said. */
const mailsOf = async (id: string) => {
  const { json } = await desk.call('GET', `/editions/${id}/recipients?state=sent`);
  return json.recipients.map(({ to }: { to: string }) => to).sort();
};

describe('a correction', () => {
  let correction: string;

  it('is a publisher’s to make, of what a story holds', async () => {
    const post = (token: string, body: object, key: string) =>
      desk.call('POST', `/stories/${story}/corrections`, { token, body, key });
    const order = { development, kind: 'changed', text: RIGHT };
    expect((await post(await desk.token('editor'), order, 'a')).status).toBe(403);
    const publisher = await desk.token('publisher');
    const nothing = { ...order, development: 'nothing' };
    expect((await post(publisher, nothing, 'b')).status).toBe(404);
    const made = await post(publisher, order, 'c');
    expect(made.json).toMatchObject({ development, kind: 'changed', text: RIGHT, was: WRONG });
    expect((await post(publisher, order, 'c')).json).toEqual(made.json);
    correction = made.json.id;
    const listed = (await desk.call('GET', '/corrections')).json;
    expect(listed).toMatchObject({ corrections: [{ id: correction }], next: null });
  });

  it('says how many were told, and goes at once to exactly those', async () => {
    const reach = () => desk.call('GET', `/corrections/${correction}/reach?newsletter=wire`);
    expect((await reach()).json).toMatchObject({ state: 'counted', told: 2, corrected: 0 });
    const id = await send({ correction }, 'at once');
    expect(await mailsOf(id)).toEqual(['ada@example.org', 'ben@example.org']);
    expect((await reach()).json).toMatchObject({ told: 2, corrected: 2 });
    const preview = (await desk.call('GET', `/editions/${id}/preview`)).json;
    expect(preview.text.replaceAll('\n', ' ')).toContain(
      `Correction. Alder counts its water We told you: ${WRONG} In fact: ${RIGHT}`,
    );
    expect(preview.stories).toEqual([]);
    // Without its full stop, as headlines go.
    const { subject } = (await desk.call('GET', `/editions/${id}`)).json;
    expect(subject).toBe(RIGHT.slice(0, -1));
    const find = { body: { email: 'ada@example.org' }, token: await desk.token('admin') };
    const [got] = (await desk.call('POST', '/subscribers/find', find)).json.deliveries;
    const told = { story, kind: 'changed', text: RIGHT };
    expect(got).toMatchObject({ edition: id, told: [], corrections: [told] });
  });

  it('is not told again, and nobody gets the former words any more', async () => {
    await desk.fileDay('day-2');
    const id = await send({}, 'second');
    const told = await desk.call('GET', `/editions/${id}`);
    expect(told.json.corrects).toEqual([correction]);
    const text = (await desk.call('GET', `/editions/${id}/preview`)).json.text;
    // But beside what is right, by whom it was told before.
    const plain = text.replaceAll('\n', ' ');
    expect(plain.replace(`We told you: ${WRONG} In fact: `, '')).not.toContain(WRONG);
    expect(await mailsOf(id)).toHaveLength(3);
  });

  it('stands on the archive’s pages beside what it corrects', async () => {
    const at = (path: string) => fetch(`${desk.house.siteUrl}${path}`).then((page) => page.text());
    expect(await at(`/n/wire/stories/${story}`)).toContain(RIGHT);
    expect(await at(`/n/wire/editions/${edition}`)).toContain(RIGHT);
  });

  it('has its pages at the desk', async () => {
    const session = await deskSession(desk.data, ['publisher']);
    const cookie = `desk-session=${session}`;
    const at = async (path: string) =>
      (await fetch(`${desk.house.deskUrl}/desk/n/wire${path}`, { headers: { cookie } })).text();
    expect(await at('/corrections')).toContain(RIGHT);
    expect(await at(`/corrections/${correction}`)).toContain('2 readers were told this');
    const form = await at(`/stories/${story}/correct?development=${development}`);
    expect(form).toContain(WRONG);
  });
});

describe('a text that came again, changed', () => {
  it('is a candidate until somebody decides', async () => {
    const text = WRONG.replace('300 million', '310 million');
    const body = { id: 'alder', title: 'Alder counts its water', text, source: 'Sample Wire' };
    await desk.call('POST', '/articles', { body });
    await desk.house.drain();
    const candidates = async () =>
      (await desk.call('GET', '/corrections/candidates')).json.candidates;
    expect(await candidates()).toMatchObject([{ story, development, was: WRONG, is: text }]);
    const order = { body: { development } };
    const dismiss = () => desk.call('POST', `/stories/${story}/candidates/dismiss`, order);
    expect((await dismiss()).json).toEqual({ dismissed: 1 });
    expect((await dismiss()).json).toEqual({ dismissed: 0 });
    expect(await candidates()).toEqual([]);
  });
});

const DOORS: readonly (readonly [where: string, litres: string, door: () => Place])[] = [
  ['on this machine', '320', () => here(desk.house)],
  [
    'at a stage',
    '330',
    () => {
      const clock = systemClock();
      const credentials = {
        token: () => desk.token('publisher'),
        advice: { unknown: 'sign in', unfit: 'ask for the role' },
      };
      const ports = { credentials, clock, random: systemRandom() };
      const client = deskClient({ name: 'local', deskUrl: desk.house.deskUrl }, ports);
      return stagePlace(client, { clock, untilStopped: () => new Promise(() => {}) });
    },
  ],
];

/** Runs a command at the desk; gives what it wrote to stdout, objects for machines or lines for people. */
const written = async (
  use: (terminal: Terminal) => Promise<void>,
  machine = true,
  // biome-ignore lint/suspicious/noExplicitAny: machine output is JSON of any kind; tests look at its parts.
): Promise<any[]> => {
  const output: unknown[] = [];
  await use({
    machine,
    showsProgress: false,
    json: (value) => output.push(value),
    say: (text) => machine || output.push(text),
    note: () => {},
    complain: () => {},
    progress: () => ({ to: () => {}, end: () => {} }),
  });
  return output;
};

describe.each(DOORS)('the commands %s', (where, litres, door) => {
  it('make a correction once, count who was told, and compose an edition for them', async () => {
    const place = door();
    const newsletter = newsletterOf(desk.house.ground.configuration, 'wire');
    const wish = {
      path: { story: story as StoryId },
      body: {
        development: development as DevelopmentId,
        kind: 'withdrawn' as const,
        text: ` Sample: it is not so, as said ${where}. `,
      },
      key: where,
    };
    const make = (text = wish.body.text) =>
      written((terminal) =>
        commands.makeCorrection({ ...wish, body: { ...wish.body, text } }, place, terminal),
      );
    const [made] = await make();
    expect(made).toMatchObject({ development, kind: 'withdrawn', text: wish.body.text.trim() });
    expect(await make()).toEqual([made]);
    await expect(make(' ')).rejects.toThrow(/--text has 0 characters; allowed are 1 to 1500/u);
    const listed = await written((terminal) => commands.listCorrections(place, terminal));
    expect(listed[0]).toEqual(made);
    const show = (machine: boolean) =>
      written((terminal) => commands.showCorrection(made.id, newsletter, place, terminal), machine);
    expect(await show(true)).toEqual([{ ...made, newsletter: 'wire', told: 2, corrected: 0 }]);
    expect((await show(false)).at(-1)).toBe(
      '2 readers were told this by The wire newsletter; 0 of them have, or may have, the correction.',
    );
    const { entries } = await place.desk.call('listAudit', { query: { limit: 20 } });
    const deed = { did: 'correctDevelopment', about: { correction: made.id } };
    expect(entries).toContainEqual(
      expect.objectContaining({ ...deed, about: expect.objectContaining(deed.about) }),
    );
    const order = { correction: made.id };
    const drafts = await written((terminal) =>
      composeDraft(newsletter, order, null, place, terminal),
    );
    expect(drafts).toMatchObject([{ corrects: [made.id], stories: 0, state: 'draft' }]);
  });

  it('list what an article puts otherwise, until it is dismissed', async () => {
    const place = door();
    const text = WRONG.replace('300', litres);
    const body = { id: 'alder', title: 'Alder counts its water', text, source: 'Sample Wire' };
    await desk.call('POST', '/articles', { body });
    await desk.house.drain();
    const list = () => written((terminal) => commands.listCandidates(place, terminal));
    expect(await list()).toMatchObject([{ story, development, was: WRONG, is: text }]);
    const dismissed = await written((terminal) =>
      commands.dismissCandidate(story as StoryId, development as DevelopmentId, place, terminal),
    );
    expect(dismissed).toEqual([{ story, development, dismissed: 1 }]);
    expect(await list()).toEqual([]);
  });
});
