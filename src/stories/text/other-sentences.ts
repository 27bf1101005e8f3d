import { cutsNumber } from './cut-numbers.ts';
import { joinedPieces } from './joined-pieces.ts';
import { withWholeQuotations } from './quotations.ts';

/** What wants a word after its full stop, and so ends no sentence; in lower case, by language. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  de: 'mio mrd bzw ca dr prof nr abs vgl str hr fr geb gest inkl max min evtl sog ggf st hl dipl ing med jur phil z d u o i bspw tel art bd hrsg',
  fr: 'm mm mme mlle mgr dr pr st ste av bd boul art p cf ex env no ch vol',
  es: 'sr sra srta srs dr dra d dña ud uds art núm pág av avda aprox dpto gral cnel tte lic ing mons sto sta ee',
  it: 'sig sigg dott prof avv ing on art pag ca ecc sen gen col',
  pt: 'sr sra dr dra prof eng art núm pág av exmo gen cel',
  nl: 'dhr mevr dr prof mr ir art nr bijv ca st',
  ru: 'ул стр им проф акад ген пр см р обл св т д о с п гр тел',
};
/** Months are cut short in all of them. */
const MONTHS =
  'jan jän feb febr mär mrz apr aug sept okt nov dez janv févr avr juil oct déc ene abr ago dic янв февр апр авг сент окт нояб дек'.split(
    ' ',
  );
/** In these a full stop makes a number an ordinal: "am 3. Mai". */
const ORDINALS = new Set(['de', 'da', 'nb', 'no', 'cs', 'sk', 'pl', 'hu', 'fi', 'hr', 'sl', 'et']);

/** A number that ends its sentence is followed by one of these; any other capital is the noun that it counts. */
const OPENERS =
  /^(?:Der|Die|Das|Den|Dem|Des|Ein|Eine|Einen|Er|Sie|Es|Wir|Ich|In|Im|Am|An|Auf|Bei|Nach|Vor|Zu|Zum|Zur|Mit|Für|Von|Vom|Aus|Als|Wenn|Dabei|Damit|Danach|Doch|Aber|Und|Auch|Noch|So)(?!\p{L})/u;

const LAST_WORD = /(?:^|[\s(„«“"‹])(\p{L}+)\.$/u;
const INITIAL = /(?:^|[\s(„«“".])\p{Lu}\.$/u;
/** No sentence begins so: a small letter, a closing mark. */
const NO_START = /^[\p{Ll},;:)\]»”’›]/u;

const joinsIn = (tag: string): ((before: string, after: string) => boolean) => {
  const [language = tag] = tag.split('-');
  const short = new Set([...(ABBREVIATIONS[language] ?? '').split(' '), ...MONTHS]);
  return (before, after) => {
    if (NO_START.test(after) || INITIAL.test(before) || cutsNumber(before, after)) return true;
    const word = LAST_WORD.exec(before)?.[1]?.toLowerCase();
    if (word !== undefined && short.has(word)) return true;
    return ORDINALS.has(language) && /(?:^|\s)\d{1,2}\.$/u.test(before) && !OPENERS.test(after);
  };
};

/** Intl.Segmenter takes quadratic time over one text, so long ones are handed to it in stretches. In UTF-16 units. */
const STRETCH = 4_000;
/** The end of the last sentence of a stretch. */
const LAST_END = /^.*(?:[.!?؟…]["”’»)\]]*\s|[。！？][」』”]*)/su;

/** A paragraph in stretches that end where a sentence may end; only a sentence of more than 4,000 letters is cut. */
function* stretches(paragraph: string): Generator<string> {
  let from = 0;
  while (paragraph.length - from > STRETCH) {
    const window = paragraph.slice(from, from + STRETCH);
    const length = LAST_END.exec(window)?.[0].length ?? window.lastIndexOf(' ') + 1;
    const end = length > 0 ? from + length : from + STRETCH;
    yield paragraph.slice(from, end);
    from = end;
  }
  yield paragraph.slice(from);
}

/**
 * Sentences of a language by Unicode's rules (UAX 29, Intl.Segmenter), verbatim, with abbreviations, initials, ordinals
 * and what is quoted in one breath put back together.
 */
export const otherSentences = (tag: string): ((paragraph: string) => string[]) => {
  const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
  const joins = joinsIn(tag);
  return (paragraph) => {
    const pieces = [...stretches(paragraph)].flatMap((stretch) =>
      Array.from(segmenter.segment(stretch), ({ segment }) => segment),
    );
    return withWholeQuotations(joinedPieces(pieces, joins))
      .map((sentence) => sentence.trim())
      .filter(Boolean);
  };
};
