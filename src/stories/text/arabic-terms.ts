/** Short vowels, doubling and the stretching line, which newspapers seldom set. */
const MARKS = /[\u064B-\u0652\u0640\u0670]/gu;
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu;
const ARTICLES = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال', 'و'];
const ENDINGS = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];
/** What is left must still be a word. */
const LEAST = 3;

/** Words without meaning of their own: prepositions, pronouns, "said", "that". */
const STOP = new Set(
  `في من على الى إلى عن مع أن إن ان التي الذي الذين هذا هذه ذلك تلك كان كانت قد ثم أو او لم لن لا ما كما بعد قبل بين حول عند
  منذ حتى كل بعض غير أي هو هي هم وهو وهي قال قالت وقال وقالت أنه أنها إنه إنها به بها له لها فيه فيها منه منها عليه عليها خلال يوم`.split(
    /\s+/u,
  ),
);

const plain = (word: string): string =>
  word.replace(MARKS, '').replace(/[أإآ]/gu, 'ا').replace(/ى/gu, 'ي').replace(/ة/gu, 'ه');

const stem = (word: string): string => {
  const article = ARTICLES.find((one) => word.startsWith(one) && word.length - one.length >= LEAST);
  const bare = article ? word.slice(article.length) : word;
  const ending = ENDINGS.find((one) => bare.endsWith(one) && bare.length - one.length >= LEAST);
  return ending ? bare.slice(0, -ending.length) : bare;
};

/**
 * Arabic words without articles, "and" and common endings: light stemming after light10 (Larkey, Ballesteros and
 * Connell, 2002). Pairs of characters, used before, are shared by any two Arabic texts.
 */
export const arabicTerms = (text: string): string[] => {
  const terms: string[] = [];
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(WORD)) {
    if (/^\p{N}/u.test(word)) terms.push(word.replace(/,/gu, ''));
    else if (!STOP.has(word) && word.length > 1) terms.push(stem(plain(word)));
  }
  return terms;
};
