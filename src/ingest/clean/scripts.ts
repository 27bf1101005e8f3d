/** A script, how to tell its letters, and the languages written in it that are told apart here, the commonest first. */
export interface Script {
  readonly letters: RegExp;
  readonly languages: readonly string[];
  /** Letters that only one of them has. */
  readonly telltale?: Readonly<Record<string, RegExp>>;
}

/** One alone stands in Chinese names of shops too. */
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}].*[\p{Script=Hiragana}\p{Script=Katakana}]/su;

const SCRIPTS: readonly Script[] = [
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    languages: ['zh', 'ja'],
    telltale: { ja: KANA },
  },
  { letters: /\p{Script=Hangul}/gu, languages: ['ko'] },
  {
    letters: /\p{Script=Arabic}/gu,
    languages: ['ar', 'fa', 'ur', 'ku'],
    telltale: { ur: /[ٹڈڑےں]/u, fa: /[پچژگیک]/u },
  },
  {
    letters: /\p{Script=Cyrillic}/gu,
    languages: ['ru', 'uk', 'bg', 'be', 'sr'],
    telltale: { be: /ў/iu, uk: /[іїєґ]/iu, sr: /[јљњћђџ]/iu },
  },
  { letters: /\p{Script=Hebrew}/gu, languages: ['he'] },
  { letters: /\p{Script=Greek}/gu, languages: ['el'] },
  { letters: /\p{Script=Thai}/gu, languages: ['th'] },
  { letters: /\p{Script=Devanagari}/gu, languages: ['hi', 'mr'] },
  { letters: /\p{Script=Bengali}/gu, languages: ['bn'] },
  { letters: /\p{Script=Gurmukhi}/gu, languages: ['pa'] },
  { letters: /\p{Script=Gujarati}/gu, languages: ['gu'] },
  { letters: /\p{Script=Tamil}/gu, languages: ['ta'] },
  { letters: /\p{Script=Telugu}/gu, languages: ['te'] },
  { letters: /\p{Script=Kannada}/gu, languages: ['kn'] },
  { letters: /\p{Script=Malayalam}/gu, languages: ['ml'] },
  { letters: /\p{Script=Armenian}/gu, languages: ['hy'] },
  { letters: /\p{Script=Georgian}/gu, languages: ['ka'] },
  { letters: /\p{Script=Ethiopic}/gu, languages: ['am'] },
];
const LATIN = /\p{Script=Latin}/gu;
/** A character of Chinese says what three letters do: "Apple 发布会" is Chinese. */
const WEIGHT = 3;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The script that most of a text is written in; null: in Latin letters, or in none that is known here. */
export const scriptOf = (text: string): Script | null => {
  if (!/[^\0-\u024f]/u.test(text)) return null;
  const [first] = SCRIPTS.map((script, at) => ({
    script,
    weight: count(text, script.letters) * (at === 0 ? WEIGHT : 1),
  })).toSorted((a, b) => b.weight - a.weight);
  if (first === undefined || first.weight === 0) return null;
  return first.weight >= count(text, LATIN) ? first.script : null;
};

/** Serbian is written in Latin letters too. */
const ALSO_LATIN = new Set(['sr', 'ku']);

/** Languages that are never written in Latin letters. */
export const NEVER_LATIN: ReadonlySet<string> = new Set(
  SCRIPTS.flatMap(({ languages }) => languages).filter((language) => !ALSO_LATIN.has(language)),
);
