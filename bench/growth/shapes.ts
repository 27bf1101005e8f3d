/** A hostile text of about a given length in UTF-16 units. */
export interface Shape {
  readonly name: string;
  readonly of: (length: number) => string;
}

/** Those on which patterns and loops of ours, or of the libraries beneath, once took more than linear time, and their like. */
const CORE: readonly string[] = [
  ' ',
  'a',
  'A',
  '1',
  '.',
  "'",
  '"',
  '[',
  '\n',
  '漢',
  'e\u0301',
  '👨\u200d👩\u200d👧',
  'A.',
  'A. ',
  'a.a.',
  'Aa-',
  'a bb, ',
  'Aa Aa (',
  'Hello.World ',
  'scene The word ',
  '“I',
  '(@',
  '1, 000 ',
  'On Monday, May 3, ',
  'the firm said ',
  '- 2024 [a',
  '[h](http:h',
  'AAAABBBBCCCC',
  '<html ',
  '<body<o',
  '<a ',
  '<p>',
  '<!--',
  '&#',
];

/** The rest of what texts are made of, and what breaks parsers. */
const FURTHER: readonly string[] = [
  // One letter, one mark.
  ...' .,:;-–—|/\\@#&<>=*_`~+!?%$§•'.split(''),
  ...'aAz1Éßи漢あ한اש'.split(''),
  ...'"\'’“”„«»「」『()[]{}（）、。؟…'.split(''),
  '\n',
  '\t',
  '\u00a0',
  '\u0301',
  '\u200b',
  '\u200d',
  '\u202e',
  '\ufeff',
  '\ud800',
  'İ',
  '👨\u200d👩\u200d👧',
  // Words, names, initials.
  'a ',
  'A ',
  'Aa',
  'aA',
  'Aa ',
  'aa ',
  'AA ',
  'A.',
  'A. ',
  'a.',
  'a. ',
  'a.a.',
  'Aa. ',
  'a, ',
  'Aa, ',
  'a bb, ',
  'a-',
  'A-',
  'Aa-',
  "a'",
  'e\u0301',
  'Mr Aa ',
  'Dr. ',
  'Hello.World ',
  'inSeoul ',
  'Aa Bb (AB) ',
  'Aa and Bb, ',
  'de la ',
  'of the ',
  // Numbers, days, times.
  '1 ',
  '1.',
  '1,',
  '1/',
  '1-',
  '1:',
  '4. ',
  '1, 000 ',
  '$1. 5 million ',
  '3 percent ',
  'one hundred and ',
  'No. 3 ',
  '2024-10-25 ',
  '10:00 a.m. ',
  'On Monday, May 3, ',
  '5. Mai ',
  '5 de mayo de ',
  '2024年8月5日',
  'up 3 percent from 12 May ',
  'yesterday ',
  // Quotation, brackets.
  '“x ',
  '"a" ',
  '“Aa,” he said. ',
  '(a ',
  '([',
  'Aa Aa (',
  '[[',
  '「漢',
  // Words that the judges of sentences look for.
  'the firm said ',
  'said the ',
  'who was, which is, ',
  'The situation is ',
  'situation is fluid and ',
  'had been ',
  'another 300 also ',
  'scene The word ',
  'is a the ',
  'will not ',
  'not ',
  'killed 3 people, ',
  'appeared first on ',
  'Written by Aa Aa ',
  'cookies ',
  'subscribe to ',
  'photo by ',
  'via Getty Images ',
  'editing by ',
  'retrieved ',
  'Er sagte, ',
  'le ',
  'и он сказал, ',
  'ال',
  'は、',
  // Addresses and people.
  '(@',
  'a@',
  '@a',
  'a@b.c ',
  '<a@b.c> ',
  'http://',
  'http://a.b/c ',
  'www.a.',
  'a=1&',
  '%41',
  // Lines.
  'a\n',
  ' \n',
  '\n\n',
  '- \n',
  '- 2024 [a',
  '- Aa (2024, May 3). Bb.\n',
  'Aa: Bb\n',
  'Published: \n',
  'References\n',
  '# a\n',
  '> ',
  '* ',
  '1. a\n',
  '| a ',
  '|-|\n',
  '[a](',
  '![a](b ',
  '**a ',
  '`a ',
  '---\n',
  '<a\n',
  // Markup.
  '<a ',
  '<a>',
  '<p>',
  '<p>a',
  '</p>',
  '<div>',
  '<div><p>a',
  '<b><i>',
  '<table><tr><td>',
  '<li>a',
  '<br>',
  '<html ',
  '<body ',
  '<head>',
  '<title>',
  '<script>',
  '<style ',
  '<meta ',
  '<meta name="date" content="1">',
  '<link rel="alternate" href="a">',
  '<!--',
  '-->',
  '<!doctype ',
  '<![CDATA[',
  ']]>',
  '<?xml ',
  '<?',
  'a="b" ',
  'a=b ',
  'x:a="b" ',
  'xmlns:a="b" ',
  '&amp;',
  '&amp',
  '&#60;',
  '&#',
  '&lt;p&gt;',
  '&lt;',
  '<item>',
  '<item><title>a</title></item>',
  '<entry><a>',
  '<author>a</author>',
  '<outline text="a" xmlUrl="http://a.b">',
  // Data.
  'AAAABBBBCCCC',
  'TWFueSBoYW5kcw==',
  '\\u',
  '{"a":',
  '[1,',
  ',a',
  '""',
  '"a","b"\n',
  '=?utf-8?q?a?= ',
];

const shown = (unit: string): string => JSON.stringify(unit).slice(1, -1);

const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.max(1, Math.ceil(length / unit.length)));

/** The characters after a run decide whether a pattern backtracks through it. */
const TAILS: readonly string[] = ['', ' x!'];

const inLetters = (at: number): string =>
  at.toString(36).replace(/\d/gu, (digit) => 'qrstuvwxyz'[Number(digit)] ?? 'q');

/** Different words, figures or names, none twice: what is kept by content grows with them. */
const COUNTED: readonly (readonly [string, (at: number) => string])[] = [
  ['different words', (at) => `w${inLetters(at)}q `],
  ['different names', (at) => `A${inLetters(at)} said `],
  ['different numbers', (at) => `${at} people and `],
  [
    'different sentences',
    (at) => `Officials in town ${at} counted ${at + 7} new houses on Monday. `,
  ],
  [
    'different days',
    (at) => `On ${1 + (at % 28)} May ${1900 + (at % 120)} the bridge number ${at} opened. `,
  ],
  ['different paragraphs', (at) => `The mayor of Aa${at} said the bridge had closed.\n`],
  ['different attributes', (at) => `<p a${at}="b">`],
  ['different elements', (at) => `<a${at}>`],
  ['different prefixes', (at) => `<a xmlns:a${at}="b${at}">`],
  ['different acronyms', (at) => `Aa Bb Cc ${at} (ABC${at}) `],
];

const counted = (part: (at: number) => string, length: number): string => {
  let text = '';
  for (let at = 0; text.length < length; at += 1) text += part(at);
  return text;
};

const repeatedShapes = (units: readonly string[], tails: readonly string[]): readonly Shape[] =>
  units.flatMap((unit) =>
    tails.map((tail) => ({
      name: `"${shown(unit)}"${tail === '' ? '' : ` then "${tail}"`}`,
      of: (length: number) => repeated(unit, length) + tail,
    })),
  );

/** A label of a host takes four letters; so many make the hosts that libraries' patterns cannot take. */
const LABELS = 20;

const BUILT: readonly Shape[] = [
  {
    name: 'hosts of many labels',
    of: (length) => repeated(`see //0.A${'PP.P'.repeat(LABELS)}! `, length),
  },
  { name: 'a long word, then an acronym', of: (length) => `${'A'.repeat(length)} Bb Cc (BC) said` },
  {
    name: 'quotations within quotations',
    of: (length) => `${'“'.repeat(length / 4)}y${'“I“0'.repeat(length / 8)}`,
  },
];

/** The shapes on which the tests measure every function. */
export const CORE_SHAPES: readonly Shape[] = [
  ...repeatedShapes(CORE, [' x!']),
  ...BUILT,
  ...COUNTED.slice(0, 4).map(([name, part]) => ({
    name,
    of: (length: number) => counted(part, length),
  })),
];

/** All of them. */
export const SHAPES: readonly Shape[] = [
  ...repeatedShapes([...new Set([...CORE, ...FURTHER])], TAILS),
  ...BUILT,
  ...COUNTED.map(([name, part]) => ({ name, of: (length: number) => counted(part, length) })),
  {
    name: 'nested elements',
    of: (length) => '<div>'.repeat(length / 11) + '</div>'.repeat(length / 11),
  },
  { name: 'nested brackets', of: (length) => '('.repeat(length / 2) + ')'.repeat(length / 2) },
  { name: 'nested JSON', of: (length) => '['.repeat(length / 2) + ']'.repeat(length / 2) },
  {
    name: 'openings, then closings',
    of: (length) => '“Aa '.repeat(length / 8) + 'a.” '.repeat(length / 8),
  },
];
