import { MEGABYTE } from '../kernel/index.ts';

/** Bytes of one file as read. Text files hold one article, so its own limit (domain `ARTICLE_BYTES`) binds first. */
export const FILE_BYTES = {
  /** Above the article's limit, so that the refusal can say how much text there is, whatever the encoding. */
  text: 64 * MEGABYTE,
  /** As for a fetched page (docs: safety). */
  page: 10 * MEGABYTE,
  /** As for a fetched feed, where no setting says less: the archive of a podcast of ten years has as much. */
  feed: 25 * MEGABYTE,
  /** A stream is held in memory once as bytes, once as text, once as articles. */
  json: 200 * MEGABYTE,
} as const;

/** A list of 1,000 feeds has half of it; what is read from it fits into one message of SQS. */
export const LIST_BYTES = MEGABYTE / 2;

/** Of a larger feed the newest entries are read, so many letters of markup; what is built of it has ten times as much. */
export const FEED_TEXT = 5 * MEGABYTE;
/** Letters of a feed's address: it goes with every message; real ones have a tenth of it. */
export const ADDRESS_LENGTH = 2000;
/** Real feeds nest fewer than 20 deep; what is made of them is read by recursion. */
export const FEED_DEPTH = 64;
/** A feed of 5 MB with 20 elements an entry and 1,000 entries has 20,000. */
export const FEED_ELEMENTS = 200_000;
/** Twenty times as many as are remembered as seen (domain `SEEN_ENTRIES`); of more the newest are read. */
export const FEED_ENTRIES = 10_000;
/** A long page of 4,287 elements was the largest of 34 saved ones; Readability's time grows with more than their number. */
export const PAGE_ELEMENTS = 20_000;
/** The deepest of those pages nests 30 deep; Readability's time grows with the cube of it (512 deep: 6 s). */
export const PAGE_DEPTH = 128;
/** Deeper markup is read as plain text, so that nothing recurses without end. */
export const MARKUP_DEPTH = 200;
/** Letters of a title; a longer one is a paragraph gone astray. The longest of 2,413 real headlines has 187. */
export const TITLE_LENGTH = 500;
/** Letters of a name: of authors, of a publisher. */
export const NAME_LENGTH = 300;
/** As much of a stated name as is read; what cleaning takes off a name ("Photographs by …") fits in as well. */
export const STATED_NAME = 1000;
/** Letters of a stated language: the longest tag of BCP 47 that anybody needs to write has 35. */
export const LANGUAGE_LENGTH = 35;
/** Letters of a stated date; "Wednesday, the twenty-fifth of September 2024, 10:00:00 +0200" has fewer. */
export const DATE_LENGTH = 80;
/** Letters of one reference; the longest of real reports has 400. */
export const REFERENCE_LENGTH = 1000;
/** Letters of a sentence that are read for dates: sentences with a date have a third of it. */
export const DATED_LENGTH = 1000;
/** Letters of a word that may be two run together: no two common English words have so many. */
export const JOINED_LENGTH = 40;
/** A report cites a few dozen at most; more is a bibliography or an attack. */
export const REFERENCES = 100;
/** Mends kept on an article: its item in the table stays small. Past them the text stays as it came. */
export const MENDS = 200;
