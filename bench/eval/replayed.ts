import { wireStream } from '../../src/app/wire-stream.ts';
import { type ReplayedEdition, type ReplayPorts, replay } from '../../src/desk/index.ts';
import type { Development, Newsletter, RawArticle } from '../../src/domain/index.ts';
import { DAY, type DevelopmentId, type NewsletterId } from '../../src/kernel/index.ts';

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

export interface ReplayLimits {
  /** True: only the lines that a mail shows, as `writethru replay` without `--no-limit`. */
  readonly limited?: boolean;
}

export interface ReplayedWithLog {
  readonly editions: readonly ReplayedEdition[];
  /** All that was logged, shown or not. It holds the figure lines ("5 → 9 dead"), which replayed editions leave out. */
  readonly logged: ReadonlyMap<DevelopmentId, Development>;
}

export const replayedWithLog = async (
  articles: readonly RawArticle[],
  { limited = false }: ReplayLimits = {},
): Promise<ReplayedWithLog> => {
  const logged = new Map<DevelopmentId, Development>();
  const wired = wireStream([NEWSLETTER]);
  const log: ReplayPorts['log'] = {
    page: () => wired.log.page(),
    head: () => wired.log.head(),
    read: (after, through) => wired.log.read(after, through),
    forget: (through) => wired.log.forget(through),
    append: (article, developments, from) => {
      for (const development of developments) logged.set(development.id, development);
      return wired.log.append(article, developments, from);
    },
  };
  const editions: ReplayedEdition[] = [];
  const options = { newsletter: NEWSLETTER, every: DAY, limited };
  for await (const edition of replay(streamOf(articles), options, { ...wired, log }))
    editions.push(edition);
  return { editions, logged };
};

/** As `writethru replay --every 1d --no-limit` does it: all that was new on each day, ranked. */
export const replayed = async (
  articles: readonly RawArticle[],
  limits: ReplayLimits = {},
): Promise<readonly ReplayedEdition[]> => (await replayedWithLog(articles, limits)).editions;
