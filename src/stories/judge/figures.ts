import type { Figure, FigureChange } from '../../domain/index.ts';
import { englishTerms } from '../text/english-terms.ts';

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
const SCALE = '(?:hundred|thousand|million|billion|trillion|bn|m)\\b';
const NUMBER = `(?:US\\$|[$€£])?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?:[ -]?${SCALE})?|(?:US\\$|[$€£])?\\d+(?:\\.\\d+)?(?:[ -]?${SCALE})?|\\b(?:${Object.keys(WORDS).join('|')})(?:[ -]${SCALE})?\\b`;

/** Where the noun after a number ends. */
const NOUN_ENDS =
  /^(?:were|was|are|is|be|been|had|has|have|will|would|could|may|might|who|which|that|and|or|but|in|on|at|to|by|from|for|with|after|since|before|as|than|more|into|over|under|during|when|while|if|about|near|off|up|down|out|according|against|each|including|following|said|says|there|not|also|still|already|have|it|its|their|his|her|the|a|an|per|killed|dead|died|injured|wounded|missing|arrested|arrived|left|remain|remained)$/iu;
const PER =
  /^(?:of [\p{L}]+ )?(?:a|an|per|each) (?:day|hour|week|month|year|minute|barrel|share|night)\b/iu;
const INCREMENT = /\b(?:another|additional|further|extra)\s+(?:\w+\s+)?$/iu;
const FORECAST =
  /\b(?:expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|project(?:s|ed)|could|may|might|will|would|plans? to|planned|aims? to|target|as many as|up to)\b[^,;]*$/iu;
const CHANGES =
  /\b(?:revis|rais|rise|rose|increas|cut|lower|reduc|fell|fall|drop|doubl|jump|climb|grew|grow|up|down|widen|expand|upgrad|downgrad)/iu;

/** Harm to people: whatever the people are called, the quantity is the same. */
const HARM: readonly (readonly [string, RegExp])[] = [
  ['dead', /\b(?:kill\w*|dead|die[sd]?|deaths?|death toll|fatalit\w+|bodies)\b/iu],
  ['injured', /\b(?:injur\w+|wound\w+|hurt)\b/iu],
  ['missing', /\bmissing\b/iu],
  ['arrested', /\b(?:arrest\w*|detain\w*)\b/iu],
];
const PEOPLE =
  /^(?:people|persons?|men|man|women|woman|workers?|civilians?|passengers?|children|soldiers?|troops|officers?|students?|protesters?|protestors?|residents?|victims?|others|dead|crew|miners?|sailors?|fishermen|firefighters?|police|policemen|migrants?|hostages|inmates|prisoners?|villagers|tourists|employees|fighters|demonstrators|teenagers?|boys?|girls?|pirates?|gunmen|suspects?|militants?|rebels?)?$/iu;

const amount = (written: string): number => {
  const lower = written.toLowerCase();
  const scale = new RegExp(SCALE, 'iu').exec(lower)?.[0];
  const word = /^[a-z]+/u.exec(lower)?.[0] ?? '';
  const base = WORDS[word] ?? Number(lower.replace(/[^\d.]/gu, '').replace(/\.$/u, ''));
  return base * (scale ? (SCALES[scale] ?? 1) : 1);
};

/** So much of what stands before a number tells what it is part of. In UTF-16 units. */
const BESIDE = 60;

/** "Some 19 percent" begins a sentence; "Boeing 787" is a name. */
const ABOUT =
  /(?:^|[.!?;:]\s)[“"']?(?:Some|About|Around|Nearly|Almost|Over|Only|Just|Roughly|Approximately|Another|All|Under|Exactly|Those|These|Of)\s$/u;

/** Years, ages, times, ordinals, parts of names and of larger numbers are no quantities. */
const isNoQuantity = (written: string, before: string, after: string): boolean =>
  (/^(?:19|20)\d\d$/u.test(written) &&
    !/^ (?:people|troops|soldiers|workers|barrels)/u.test(after)) ||
  /^(?:st|nd|rd|th)\b|^(?:-| )?(?:year|month)s?[- ]old|^:\d|^ ?(?:[ap]\.?m\b|o'clock)|^[-/]\d/iu.test(
    after,
  ) ||
  /[\p{L}\d][-–.:/]$|\bNo\. ?$|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? $/u.test(
    before,
  ) ||
  /^ (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u.test(after) ||
  // What it was: "from two to three".
  (/\bfrom (?:about |around |some )?$/iu.test(before) && /^ (?:\p{L}+ ){0,2}to /u.test(after)) ||
  (/\p{Lu}\p{L}+ $/u.test(before) && /^\d+$/u.test(written) && !ABOUT.test(before)) ||
  (/^one$/iu.test(written) && /^ of\b/u.test(after));

const nounAfter = (after: string): string[] => {
  const words: string[] = [];
  for (const word of after.trim().split(/\s+/u).slice(0, 6)) {
    const bare = word.replace(/[^\p{L}%’'-]+$/u, '');
    if (!bare || NOUN_ENDS.test(bare) || !/^[\p{L}%]/u.test(bare)) break;
    words.push(bare);
    if (bare !== word || words.length === 4) break;
    if (/^(?:percent|per|people|barrels|troops|soldiers)$/iu.test(bare)) break;
  }
  if (/^of$/iu.test(words.at(-1) ?? '')) words.pop();
  return words;
};

/** How far from its number the word for the harm may stand. */
const NEAR_BEFORE = 5;
const NEAR_AFTER = 6;
/** "the toll of the bridge collapse in Alden rose to nine": what is counted stands far before, what it became at once. */
const TOLL =
  /\b(?:(?:death )?toll|number of (?:dead|deaths|people killed|fatalities)|deaths)\b[^;.]*\b(?:to|at|of|now|stands at|reached)\s+(?:at least |about |more than |over |some )?$/iu;

/** The word for a harm that stands nearest to the number and in its own clause; the one after it goes first. */
const harmNear = (before: string, after: string): string | null => {
  if (TOLL.test(before)) return 'dead';
  const last = (/[^,;]*$/u.exec(before)?.[0] ?? '').split(/\band\b/iu).at(-1) ?? '';
  const next = (/^[^,;.]*/u.exec(after)?.[0] ?? '').split(/\band\b/iu)[0] ?? '';
  const near = [
    next.split(/\s+/u).slice(0, NEAR_AFTER).join(' '),
    last.split(/\s+/u).slice(-NEAR_BEFORE).join(' '),
  ];
  for (const part of near) {
    const harm = HARM.find(([, pattern]) => pattern.test(part));
    if (harm) return harm[0];
  }
  return null;
};

/** Other numbers say nothing about what this one counts. */
const wordTerms = (text: string): string[] =>
  englishTerms(text).filter((term) => !/^\p{N}/u.test(term) && !(term in WORDS));

/** "rose to nine after two people died": the two are part of the nine. */
const withinToll = (figures: readonly Figure[], tolls: ReadonlySet<Figure>): Figure[] =>
  figures.map((figure) =>
    tolls.size > 0 && !tolls.has(figure) && figure.subject === 'dead' && figure.kind === 'count'
      ? { ...figure, kind: 'increment' }
      : figure,
  );

/** Reads the quantities of an English sentence, each with its unit, subject and kind. */
export const figuresIn = (sentence: string): Figure[] => {
  const figures: Figure[] = [];
  const tolls = new Set<Figure>();
  for (const { 0: written, index } of sentence.matchAll(new RegExp(NUMBER, 'giu'))) {
    const before = sentence.slice(0, index);
    const after = sentence.slice(index + written.length);
    if (isNoQuantity(written, before.slice(-BESIDE), after)) continue;
    const noun = nounAfter(after);
    // "barrels of oil": the unit begins with the noun before "of".
    const of = noun.findIndex((word) => /^of$/iu.test(word));
    const from = of > 0 ? of - 1 : noun.length - 1;
    const head = noun.slice(from).join(' ');
    const harm = harmNear(before, after);
    const people = harm !== null && PEOPLE.test(head);
    const money = /^(?:US)?[$€£]/u.exec(written)?.[0];
    const percent = /^ ?(?:%|per ?cent)/iu.test(after);
    const per = PER.exec(after.trim().split(/\s+/u).slice(noun.length).join(' '))?.[0] ?? '';
    const unit = people ? 'people' : (money ?? (percent ? 'percent' : `${head} ${per}`.trim()));
    if (!unit) continue;
    const clause = (/^[^,;]*/u.exec(after.slice(noun.join(' ').length + 1))?.[0] ?? '')
      .split(/\s+/u)
      .slice(0, 5);
    const about = wordTerms([...noun.slice(0, Math.max(0, from)), ...clause].join(' ')).slice(0, 5);
    const lead = wordTerms(before.split(/\s+/u).slice(-6).join(' ')).slice(-3);
    const subject = people ? harm : [...new Set([...about, ...lead])].sort().join(' ');
    const kind =
      INCREMENT.test(before) || /^ more\b/iu.test(after)
        ? 'increment'
        : FORECAST.test(before)
          ? 'forecast'
          : 'count';
    const figure: Figure = { value: amount(written), written, unit, subject, kind };
    figures.push(figure);
    if (people && TOLL.test(before)) tolls.add(figure);
  }
  return withinToll(figures, tolls);
};

/** "revises estimates … from 1,000 to 5,000 barrels of oil a day": old and new value in one sentence. */
export const changeIn = (sentence: string): FigureChange | null => {
  const found = new RegExp(
    `\\bfrom (?:about |around |some )?(${NUMBER})(?: [\\p{L}]+){0,2} to (?:about |around |some )?(${NUMBER})([^,;.]*)`,
    'iu',
  ).exec(sentence);
  if (!found || !CHANGES.test(sentence)) return null;
  const [, from = '', to = '', rest = ''] = found;
  const noun = nounAfter(rest).join(' ');
  const per = PER.exec(rest.trim().slice(noun.length).trim())?.[0] ?? '';
  const unit = `${noun} ${per}`.trim();
  return unit === '' && !/[$€£%]/u.test(from + to) ? null : { from, to, unit };
};

/** The least share of two subjects' words in common for them to be the same; none may name what the other does not. */
const SAME_SUBJECT = 0.6;

/** One quantity at two times, or by two sources: subject, unit and kind are the same. Increments stand for themselves. */
export const sameQuantity = (a: Figure, b: Figure): boolean => {
  if (a.kind !== b.kind || a.kind === 'increment' || a.unit.toLowerCase() !== b.unit.toLowerCase())
    return false;
  const ours = new Set(a.subject.split(' ').filter(Boolean));
  const theirs = new Set(b.subject.split(' ').filter(Boolean));
  if (ours.size === 0 || theirs.size === 0) return false;
  const common = [...ours].filter((term) => theirs.has(term)).length;
  return (
    common === Math.min(ours.size, theirs.size) &&
    common / Math.max(ours.size, theirs.size) >= SAME_SUBJECT
  );
};

const CORRECTS = /\b(?:revis|lower|reduc|correct|down\b|fewer|not \S+ as)/iu;

/** "Stocks fell 3.9 percent": how far something moved on one day is no state that becomes another. */
const MOVED =
  /\b(?:f[ae]ll|fell|falls|falling|drop\w*|los(?:t|e|es|ing)|plung\w+|plummet\w*|slump\w*|slid|slides?|tumbl\w+|sank|sinks?|shed|dip\w*|eas(?:e[sd]|ing)|ris(?:e|es|ing)|rose|gain\w*|jump\w*|surg\w+|climb\w*|soar\w*|rall(?:y|ied)|up|down|lower|higher|declin\w+|decreas\w+|increas\w+|shr[aiu]nk\w*|gr[eo]w\w*)(?: (?:by|about|some|around|nearly|almost|more than|over|another|as much as|at least|a|an|to close|closed))*\s+$/iu;

/** Is a percentage the size of a move: "fell 3.9 percent", not "stands at 5 percent"? */
export const isMove = ({ unit, written }: Figure, sentence: string): boolean => {
  const at = sentence.indexOf(written);
  return unit === 'percent' && at >= 0 && MOVED.test(sentence.slice(Math.max(0, at - 60), at));
};

/** May a quantity become this one? The dead and injured only grow in number, unless the sentence takes some back. */
export const mayBecome = (from: Figure, to: Figure, sentence: string): boolean =>
  to.value > from.value ||
  (to.value < from.value &&
    (!HARM.some(([harm]) => harm === to.subject) || CORRECTS.test(sentence)));
