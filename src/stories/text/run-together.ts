/**
 * Where a line goes on in a new sentence though the one before has no full stop, as scrapers leave headlines:
 * "Dome reaches the scene The department asks". A capital inside a name, or after a word that names a work, does not.
 */
const RUN_ON =
  /(?<=\p{Ll}{2} )(?<!(?:of|in|at|by|from|and|or|the|called|named|titled|entitled|song|film|novel|show|series|book|play|magazine|newspaper|newspapers|paper|poem|painting|for|on|to|with|as|when|hit|album|single|that|said|says|asked) )(?=(?:The|A|An|It|This|There|They|In|Police|Officials) \p{Ll}{2})/gu;

/** Fewer words are no headline. */
const FEWEST = 4;

const HEADLINE = new RegExp(`^\\s*(?:\\S+\\s+){${FEWEST - 1}}\\S`, 'u');

/** Parts headlines that a scraper ran together; verbatim, white space included. */
export const parted = (sentence: string): string[] => {
  const parts: string[] = [];
  let from = 0;
  let seen = 0;
  let quoted = false;
  for (const { index } of sentence.matchAll(RUN_ON)) {
    quoted ||= /["“”]/u.test(sentence.slice(seen, index));
    seen = index;
    if (quoted || !HEADLINE.test(sentence.slice(from, index))) continue;
    if (!HEADLINE.test(sentence.slice(index))) continue;
    parts.push(sentence.slice(from, index));
    from = index;
  }
  return [...parts, sentence.slice(from)];
};
