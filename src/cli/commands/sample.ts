import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { Article, Newsletter, RawArticle } from '../../domain/index.ts';
import { cleanArticle } from '../../ingest/index.ts';
import { addSubscriber, listSubscribers } from '../../readers/index.ts';
import type { House } from '../house.ts';
import { readAllInputs } from '../inputs.ts';

/** One day of the sample: articles written by us, that came in before its edition's slot. */
export interface SampleDay {
  readonly name: string;
  readonly articles: readonly RawArticle[];
  readonly cleaned: readonly Article[];
}

const MORNING = '07:00';

/** The package's sample days, in order. */
const sampleDays = async (root: string, now: number): Promise<SampleDay[]> => {
  const folder = join(root, 'examples', 'sample');
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const articles = await readAllInputs([join(folder, name)]);
      return { name, articles, cleaned: articles.map((article) => cleanArticle(article, now)) };
    }),
  );
};

/** The first day whose articles have not all been taken in; null after the last. */
export const nextSampleDay = async (root: string, house: House): Promise<SampleDay | null> => {
  for (const day of await sampleDays(root, house.ground.clock.now())) {
    const { articles } = house.ports;
    const known = await Promise.all(day.cleaned.map(({ id }) => articles.get(id)));
    if (!known.every((one) => one?.filing.done === true)) return day;
  }
  return null;
};

/** The morning after the day's newest article, in the newsletter's zone. */
export const slotOf = (day: SampleDay, newsletter: Newsletter): string => {
  const newest =
    day.cleaned
      .map((article) => article.publishedAt)
      .sort()
      .at(-1) ?? '2024-10-25T00:00:00Z';
  const morning = Temporal.Instant.from(newest)
    .toZonedDateTimeISO(newsletter.zone)
    .toPlainDate()
    .add({ days: 1 })
    .toZonedDateTime({ timeZone: newsletter.zone, plainTime: MORNING });
  return new Date(morning.epochMilliseconds).toISOString();
};

/** Three invented readers for a newsletter that has none yet, so that the mailbox shows what differs from one to the next. */
export const addSampleReaders = async (newsletter: Newsletter, house: House): Promise<void> => {
  // Whoever is there stays as they are: a sample reader may have left meanwhile.
  for await (const _ of listSubscribers(newsletter.id, house.ports)) return;
  const [first] = newsletter.topics;
  const readers = [
    { email: 'ada@example.org', name: 'Ada Sample', topics: '' },
    { email: 'ben@example.org', name: 'Ben Sample', topics: '' },
    { email: 'cleo@example.org', name: 'Cleo Sample', topics: first?.id ?? '' },
  ];
  for (const { email, name, topics } of readers) {
    await addSubscriber(
      { email, name, topics },
      { newsletter, consent: 'sample reader', how: 'local run' },
      house.ports,
    );
  }
};
