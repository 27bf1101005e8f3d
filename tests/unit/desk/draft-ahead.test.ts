import { describe, expect, it } from 'vitest';
import type { SendAnswer } from '../../../src/deliver/index.ts';
import { announceDraft, composeAhead, composeSlot } from '../../../src/desk/index.ts';
import type { DraftNotice, Newsletter } from '../../../src/domain/index.ts';
import { cancelDraft, editionOf } from '../../../src/editions/index.ts';
import type { EditionId } from '../../../src/kernel/index.ts';
import { HOUR, MINUTE, silentLogger } from '../../../src/kernel/index.ts';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import { TableRequests } from '../../../src/store/subscribers.ts';
import { aDevelopment, aNewsletter, editionWorld } from '../../support/worlds/edition-world.ts';

/** Daily at seven; the world begins at 06:00 UTC. */
const NEWSLETTER = aNewsletter({
  schedules: [{ kind: 'daily', cron: '0 7 * * ? *', zone: 'UTC' }],
  draftMinutes: 30,
  deskAddresses: ['ada@desk.example.org', 'ben@desk.example.org'],
});

const deskOf = (newsletter: Newsletter = NEWSLETTER) => {
  const world = editionWorld();
  world.add(aDevelopment('s1', 'a'));
  const notices: DraftNotice[] = [];
  const ports = {
    ...world.ports,
    wakePlan: async () => {},
    announce: async (notice: DraftNotice) => void notices.push(notice),
  };
  const mails: string[] = [];
  const answers: SendAnswer[] = [];
  const noticePorts = {
    newsletters: [newsletter],
    editions: world.editions,
    requests: new TableRequests(new MemoryTable()),
    mailer: {
      send: async ({ to }: { readonly to: string }) => {
        const answer = answers.shift() ?? { kind: 'accepted' as const, id: 'x' };
        if (answer.kind === 'accepted') mails.push(to);
        return answer;
      },
    },
    letter: async (_: unknown, __: unknown, to: string) => ({
      raw: new Uint8Array(),
      from: '',
      to,
    }),
    clock: world.ports.clock,
    logger: silentLogger,
  };
  return {
    world,
    notices,
    mails,
    answers,
    ahead: () => composeAhead(newsletter, ports),
    slot: (slot: string) =>
      composeSlot({ newsletter: newsletter.id, kind: 'daily', slot }, newsletter, ports),
    tell: (notice: DraftNotice) => announceDraft(notice, noticePorts),
  };
};

const SLOT = '2026-03-02T07:00:00.000Z';

describe('a draft ahead of its slot', () => {
  it('is composed once it is near, once, and announced until its slot', async () => {
    const { world, ahead, notices } = deskOf();
    expect(await ahead()).toEqual([]);
    world.advance(30 * MINUTE);
    const [draft] = await ahead();
    expect(draft).toMatchObject({ state: 'draft', kind: 'daily', slot: SLOT });
    world.add(aDevelopment('s1', 'b'));
    expect(await ahead()).toEqual([draft]);
    const notice = { kind: 'draft', newsletter: NEWSLETTER.id, edition: draft?.id };
    expect(notices).toEqual([notice, notice]);
  });

  it('goes at its slot as the desk was shown it, unless it was taken off the table', async () => {
    const { world, ahead, slot } = deskOf();
    world.advance(45 * MINUTE);
    const [draft] = await ahead();
    world.advance(15 * MINUTE);
    expect(await slot(SLOT)).toMatchObject({ id: draft?.id, state: 'frozen', hash: draft?.hash });

    const other = deskOf();
    other.world.advance(45 * MINUTE);
    const [stopped] = await other.ahead();
    await cancelDraft(stopped?.id as EditionId, other.world.ports);
    expect(await other.ahead()).toEqual([]);
    other.world.advance(15 * MINUTE);
    expect(await other.slot(SLOT)).toMatchObject({ state: 'cancelled' });
  });

  it('that waits for an approval is announced at its slot, too', async () => {
    const { slot, notices } = deskOf({ ...NEWSLETTER, approval: 'approved', draftMinutes: 0 });
    const draft = await slot('2026-03-02T06:00:00.000Z');
    expect(draft).toMatchObject({ state: 'draft' });
    expect(notices).toMatchObject([{ edition: draft?.id }]);
  });
});

describe('the notice of a draft', () => {
  const waiting = async () => {
    const desk = deskOf();
    desk.world.advance(HOUR - MINUTE);
    await desk.ahead();
    const [notice] = desk.notices;
    if (!notice) throw new Error('no notice');
    return { ...desk, notice };
  };

  it('comes to each of the desk once, however often it is asked for', async () => {
    const { tell, notice, mails } = await waiting();
    expect([await tell(notice), await tell(notice)]).toEqual([2, 0]);
    expect(mails).toEqual(NEWSLETTER.deskAddresses);
  });

  it('is tried again for whom SES took nothing', async () => {
    const { tell, notice, mails, answers } = await waiting();
    answers.push({ kind: 'accepted', id: 'x' }, { kind: 'throttled' });
    await expect(tell(notice)).rejects.toMatchObject({ code: 'desk.notice' });
    expect(await tell(notice)).toBe(1);
    expect(mails).toEqual(NEWSLETTER.deskAddresses);
  });

  it('does not come of a draft that is no more', async () => {
    const { tell, notice, mails, world } = await waiting();
    await cancelDraft((await editionOf(world.editions, notice.edition)).id, world.ports);
    expect(await tell(notice)).toBe(0);
    expect(mails).toEqual([]);
  });
});
