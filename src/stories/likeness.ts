import { DAY, HOUR } from '../kernel/index.ts';
import type { LanguageIndex, Remembered } from './language-index.ts';
import {
  foreignName,
  mainNames,
  missingName,
  rivalry,
  sharedBearers,
  sharedNames,
  strangers,
} from './name-likeness.ts';
import type { Profile } from './profile.ts';
import { unit } from './signature.ts';
import { cosine, countOf, type Idf, portion, share, weighed } from './word-likeness.ts';

/** How an article and a story resemble each other; each about 0 to 1 unless said otherwise. */
export interface Features {
  /** Cosine of their terms by idf. */
  readonly terms: number;
  /** The same of plain terms alone: the words of the article's names are left out. */
  readonly matter: number;
  /** Cosine of their names by idf. */
  readonly who: number;
  /** Share of the title's (else the lead's) telling terms that the story has. */
  readonly title: number;
  /** The same, each term counting by how much it stands for the story. */
  readonly typical: number;
  /** Share of the article's names that the story has, by idf. */
  readonly names: number;
  /** What the shared name tells that tells most; `second`: what that of another bearer tells. */
  readonly first: number;
  readonly second: number;
  /** Two signals while a story goes on: its first name, with the second one or with plain terms. */
  readonly running: number;
  /** Each names none of those that the other is about. */
  readonly strangers: number;
  /** Each says much of somebody whom the other never names; up to about 1.5. */
  readonly rivalry: number;
  /** The article says much of somebody whom the story never names; up to about 1.5. */
  readonly foreign: number;
  /** The story says much of somebody whom the article never names; up to about 1.5. */
  readonly missing: number;
  readonly numbers: number;
  /** Share of neighboring terms of title and lead that the story has. */
  readonly pairs: number;
  /** Between the article and the story's newest one: 0 at once, 0.63 after four days, 1 after weeks; 0: not known. */
  readonly gap: number;
  /**
   * Similar reports months apart are probably different events: log2(1 + months), reduced by the share of main names in
   * common. 0: not known.
   */
  readonly asleep: number;
}

/** What is counted as a signal of its own (two-signals.ts). */
export interface Evidence {
  /** Plain telling terms that both have. */
  readonly telling: number;
  /** Their share of the article's plain telling terms. */
  readonly common: number;
  /** Telling quantities that both have. */
  readonly quantities: number;
  /** 0: the story is quiet or small, or dates are not known; 1: it is large and has just moved. */
  readonly going: number;
}

/** Hours. A story fades; an article that names what it is about still wakes it. */
const FADING = 96;
const MONTH = (30 * DAY) / HOUR;
/**
 * Most events are told within three days. A story that lasts a week, with 32 articles (2^5) or more, is established: what
 * its articles name in common is its subject. It stays so, waning, for as long as it is active (`ACTIVE`, 60 days).
 */
const NEWS = (3 * DAY) / HOUR;
const WEEK = (7 * DAY) / HOUR;
const ESTABLISHED = 5;
const WOKEN = 0.5;
const WANING = (56 * DAY) / HOUR;
/** The idf from which on a term tells: it is in fewer than about 7 % of reports. */
const TELLS = 2.6;
/** Plain terms resemble each other less than names do: a cosine of a quarter is full agreement. */
const AGREED = 4;

const NUMERIC = /^\p{N}/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** Small whole numbers and years are in every report. */
const isQuantity = (number: string): boolean =>
  !YEAR.test(number) && (number.length > 2 || number.includes('.'));

/**
 * Hours; null where one of the two says no date: when a file was found tells nothing, and a day that stands in a text may
 * be any that it speaks of.
 */
const hoursBetween = ({ article }: Profile, { newestAt }: Remembered): number | null =>
  article.publishedBasis !== 'stated' || newestAt === null
    ? null
    : Math.abs(Date.parse(article.publishedAt) - newestAt) / HOUR;

/** The idf of an index's terms, each looked up once: the candidates of one article share most of their terms. */
const remembered = (idf: Idf): Idf => {
  const known = new Map<string, number>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const found = idf(term);
    known.set(term, found);
    return found;
  };
};

/** Hours between a story's first and newest article. */
const lasted = ({ startedAt, newestAt }: Remembered): number =>
  newestAt === null ? 0 : Math.max(0, newestAt - startedAt) / HOUR;

type InTime = Pick<Features, 'gap' | 'asleep'> & Pick<Evidence, 'going'>;

/** `main`: the share of the story's main names that the article has. */
const inTime = (profile: Profile, story: Remembered, main: number): InTime => {
  const hours = hoursBetween(profile, story);
  if (hours === null) return { going: 0, gap: 0, asleep: 0 };
  const away = 1 - Math.exp(-hours / FADING);
  const going =
    Math.exp(-hours / WANING) *
    Math.min(1, Math.log2(story.articles) / ESTABLISHED) *
    Math.min(1, Math.max(0, lasted(story) - NEWS) / (WEEK - NEWS));
  return {
    going,
    gap: away * (1 - going) * (1 - WOKEN * main),
    asleep: Math.log2(1 + hours / MONTH) * (1 - main),
  };
};

/** How far a story of which the article misses a main name still goes on in it: 1 up to a half of `missing`, 0 from 1.2 on. */
const doubt = (missing: number): number => Math.min(1, Math.max(0, (1.2 - missing) / 0.7));

/** How an article resembles each of the stories that an index holds. */
export const comparing = (
  profile: Profile,
  index: Pick<LanguageIndex, 'idf' | 'idfOfName'>,
): ((story: Remembered) => Features & Evidence) => {
  const idf = remembered((term) => index.idf(term));
  const idfOfName = remembered((name) => index.idfOfName(name));
  const isPlain = (term: string): boolean => !profile.nameTerms.has(term);
  const head = profile.title.size > 0 ? profile.title : (profile.sentences[0]?.terms ?? []);
  const all = unit(profile.terms);
  const terms = weighed(all, idf);
  const plain = weighed(new Map([...all].filter(([term]) => isPlain(term))), idf);
  const names = weighed(unit(profile.names), idfOfName);
  const telling = [...all.keys()].filter(
    (term) => isPlain(term) && !NUMERIC.test(term) && idf(term) >= TELLS,
  );
  const quantities = [...profile.numbers].filter(
    (number) => isQuantity(number) && idf(number) >= TELLS,
  );
  return (story) => {
    const matter = cosine(plain, story.terms, idf, isPlain);
    const [first, second] = sharedBearers(idfOfName, profile, story);
    const time = inTime(profile, story, mainNames(profile, story));
    const missing = missingName(idfOfName, profile, story);
    const shared = countOf(telling, (term) => story.terms.has(term));
    const another = Math.max(second, Math.min(1, AGREED * matter));
    return {
      terms: cosine(terms, story.terms, idf),
      matter,
      who: cosine(names, story.names, idfOfName),
      title: share(idf, head, (term) => Number(story.terms.has(term))),
      typical: share(idf, head, (term) => Math.sqrt((story.terms.get(term) ?? 0) / story.top)),
      names: sharedNames(idfOfName, profile, story),
      first,
      second,
      running: time.going * first * Math.sqrt(another) * doubt(missing),
      strangers: strangers(idfOfName, profile, story),
      rivalry: rivalry(idfOfName, profile, story),
      missing,
      foreign: foreignName(idfOfName, profile, story),
      numbers: portion(profile.numbers, story.numbers),
      pairs: portion(profile.pairs, story.pairs),
      telling: shared,
      common: shared / Math.max(1, telling.length),
      quantities: countOf(quantities, (number) => story.numbers.has(number)),
      ...time,
    };
  };
};
