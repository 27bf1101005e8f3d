import { beforeAll, describe, expect, it } from 'vitest';
import { ReaderCuts } from '../../../src/deliver/protocol/reader-cuts.ts';
import {
  type Cut,
  type Edition,
  placesTold,
  type Subscription,
} from '../../../src/domain/index.ts';
import { composeEdition } from '../../../src/editions/index.ts';
import { bytesOf, DAY, iso } from '../../../src/kernel/index.ts';
import { fillDigest, loadTemplates, renderLayout } from '../../../src/render/index.ts';
import { aSubscription } from '../../support/samples/readers.ts';
import { aDevelopment, aNewsletter, editionWorld } from '../../support/worlds/edition-world.ts';

const NEWSLETTER = aNewsletter();
const DAYS = 21;
/** Of each day: stories that go on, and one that is of this day only. */
const LASTING = 9;
const LINES = 5;
const NO_CUTS = { cut: async () => null };

/** Three weeks of daily editions; `cutOf` is what a reader would get of one. */
const threeWeeks = async () => {
  const world = editionWorld();
  const editions: Edition[] = [];
  const ports = { ...world.ports };
  const slots = Array.from({ length: DAYS }, (_, day) => iso(ports.clock.now() + day * DAY));
  for (const [day, slot] of slots.entries()) {
    for (let at = 0; at <= LASTING; at += 1) {
      const story = at < LASTING ? `lasting-${at}` : `day-${day}`;
      for (let line = 0; line < LINES; line += 1)
        world.add(
          aDevelopment(
            story,
            `point ${line} of day ${day}, after a debate that went on until late`,
            {
              date: { on: slot.slice(0, 10), precision: 'day', basis: 'sentence' },
              weight: 0.4 + ((day * 7 + at * 3 + line) % 10) / 20,
            },
          ),
        );
    }
    const edition = await composeEdition(
      NEWSLETTER,
      { kind: 'daily', slot, key: null, chosen: null, note: null },
      ports,
    );
    if (!edition) throw new Error('nothing new');
    editions.push(edition);
    const progress = await world.editions.progress(NEWSLETTER.id);
    const through = { ...progress.through, daily: edition.through };
    await world.editions.saveProgress({ ...progress, through });
    world.advance(DAY);
  }
  const cutOf = async (edition: Edition, reader: Subscription): Promise<Cut> => {
    const content = await world.contents.content(edition.hash);
    const cuts = new ReaderCuts(content, NO_CUTS, async (draft) => draft);
    const draft = await cuts.of(reader);
    if (!draft) throw new Error(`nothing of ${edition.id}`);
    return { ...draft, number: 0 };
  };
  return { world, editions, cutOf };
};

describe('a reader who was paused for three weeks', () => {
  let layout: string;
  beforeAll(async () => {
    layout = await renderLayout(loadTemplates('templates'), NEWSLETTER.look, 'en');
  });

  it('gets less than the sum of what they missed, all of it counts, and the mail says so', async () => {
    const { world, editions, cutOf } = await threeWeeks();
    const print = async (edition: Edition, cut: Cut) => {
      const content = await world.contents.content(edition.hash);
      return fillDigest(layout, content, cut, NEWSLETTER, 'https://news.example.org');
    };
    let missed = 0;
    for (const edition of editions) {
      const told = { through: edition.after, partial: [] };
      const daily = await cutOf(edition, aSubscription('stayed', { watermark: told }));
      missed += bytesOf((await print(edition, daily)).text);
    }
    const last = editions.at(-1) as Edition;
    const away = { since: '2026-03-02', until: last.slot, through: 0 };
    const cut = await cutOf(last, aSubscription('back', { state: 'paused', away }));
    const mail = await print(last, cut);
    process.stdout.write(
      `paused for ${DAYS} days: ${bytesOf(mail.text)} bytes of text, against ${missed} in ${DAYS} mails\n`,
    );
    expect(bytesOf(mail.text)).toBeLessThan(missed / 5);
    const total = DAYS * (LASTING + 1) * LINES;
    expect(new Set(placesTold(cut)).size).toBe(total);
    const line = `You were away since 2 March 2026: the 60 that matter most of ${total.toLocaleString('en-GB')} new developments.`;
    expect(mail.html).toContain(line);
    expect(mail.text.replaceAll('\n', ' ')).toContain(line);
    expect(mail.text).not.toContain('What else there was');
    // The best that these weeks brought, not the best of the last day.
    const best = [...(await world.contents.content(last.hash)).stories]
      .flatMap(({ entries }) => entries)
      .filter(({ development }) => development.weight > 0.84);
    const shown = new Set(cut.stories.flatMap(({ shows }) => shows));
    expect(best.filter(({ place }) => shown.has(place)).length).toBeGreaterThanOrEqual(36);
    // Once told, they are readers as all others.
    const told = { through: last.through, partial: [] };
    await expect(cutOf(last, aSubscription('back', { watermark: told, away }))).rejects.toThrow();
  });
});
