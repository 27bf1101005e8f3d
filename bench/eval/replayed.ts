import { wireStream } from '../../src/app/wire-stream.ts';
import { type ReplayedEdition, replay } from '../../src/desk/index.ts';
import type { Newsletter, RawArticle } from '../../src/domain/index.ts';
import { DAY, type NewsletterId } from '../../src/kernel/index.ts';

/** A newsletter that takes everything: what is measured is what the engine finds. */
const NEWSLETTER: Newsletter = {
  id: 'eval' as NewsletterId,
  name: 'Eval',
  description: 'What the evaluation replays',
  language: 'en',
  zone: 'UTC',
  sender: { name: 'Eval', address: 'eval@example.org' },
  replyTo: null,
  schedules: [],
  topics: [],
  approval: 'automatic',
  fourEyes: false,
  draftMinutes: 0,
  deskAddresses: [],
  holdSeconds: 0,
  latenessMinutes: 60,
  look: { accent: '#8a1f1f', accentDark: '#f0a0a0', logo: null, postalAddress: 'Nowhere' },
  rights: {},
};

export async function* streamOf(articles: readonly RawArticle[]): AsyncGenerator<RawArticle> {
  yield* articles;
}

/**
 * As `writethru replay --every 1d --no-limit` does it: all that was new on each day, ranked. With `limited` what a mail
 * shows of it, as without `--no-limit`.
 */
export const replayed = async (
  articles: readonly RawArticle[],
  { limited = false }: { readonly limited?: boolean } = {},
): Promise<ReplayedEdition[]> => {
  const editions: ReplayedEdition[] = [];
  const options = { newsletter: NEWSLETTER, every: DAY, limited };
  for await (const edition of replay(streamOf(articles), options, wireStream([NEWSLETTER])))
    editions.push(edition);
  return editions;
};
