import type { Cut, EditionContent, Newsletter, StoryBlock } from '../../src/domain/index.ts';
import type { NewsletterId } from '../../src/kernel/index.ts';
import {
  aCorrection,
  aCut,
  aNewsletter,
  anEditionContent,
  anEntry,
  aSource,
  aStatement,
  aStoryBlock,
} from '../support/samples/edition-fixtures.ts';
import { daily, dailyCut, pausedCut } from './around-the-new.ts';
import { correctionsOnly, overfull, threeEach, weekly } from './further-editions.ts';
import { IN_LANGUAGES } from './in-languages.ts';
import { IN_FULL, longWords, twelveStories } from './many-stories.ts';

/** An edition, and the cut of it that is kept as a whole mail. */
export interface Sample {
  readonly name: string;
  readonly newsletter: Newsletter;
  readonly content: EditionContent;
  readonly cut: Cut;
}

const sample = (name: string, content: EditionContent, given: Partial<Sample> = {}): Sample => ({
  name,
  newsletter: aNewsletter(),
  content,
  cut: aCut(content),
  ...given,
});

const bridge: StoryBlock = aStoryBlock('bridge', {
  headline: 'Port authority closes the Kessel bridge to lorries after new cracks are found',
  topic: 'harbours',
  sources: [null],
  cites: ['Harbour Post', 'Kessel Radio'],
  entries: [
    anEntry(
      41,
      'Inspectors found eleven cracks in the second pier, four of them longer than a hand, the authority said.',
      '2024-10-25',
      { sources: [aSource(null)] },
    ),
    anEntry(
      42,
      'Lorries over 3.5 tonnes are turned back at both ends from Friday noon, and trams cross one at a time.',
      '2024-10-25',
      { sources: [aSource(null)] },
    ),
  ],
  background: [
    aStatement(
      'In spring the BWA [Federal Waterways Agency] had called the bridge safe until 2031 and put off its repair by two years.',
      {
        date: { on: '2024-10-23', precision: 'day', basis: 'reference' },
      },
    ),
  ],
});

const spill: StoryBlock = aStoryBlock('spill', {
  headline: 'A second leak is found, and the coast guard revises its estimate',
  state: 'breaking',
  topic: 'energy',
  sources: ['Fenwick News', 'The Courier', 'BNN'],
  reports: 7,
  entries: [
    anEntry(30, 'The pipeline’s owner shut two of three valves.', '2024-10-22', {
      sources: [aSource('BNN')],
    }),
    anEntry(
      43,
      'Drift calculations put the oil on the beaches late Sunday [27 October] or early Monday [28 October].',
      '2024-10-24',
      { sources: [aSource('Fenwick News')] },
    ),
    anEntry(44, 'An attempt to close the third valve by hand has failed.', '2024-10-25', {
      sources: [aSource('The Courier'), aSource('Fenwick News', 'valve')],
      differs: { written: 'two attempts', source: 'BNN' },
    }),
    anEntry(
      45,
      'The coast guard now puts the leak at 5,000 barrels a day & warns that it could become the largest in the bay’s history.',
      '2024-10-25',
      {
        sources: [aSource('BNN')],
        change: { from: '1,000', to: '5,000', unit: 'barrels a day' },
      },
    ),
  ],
});

const brief: readonly StoryBlock[] = [
  aStoryBlock('dredger', {
    headline: 'Dredging of the north channel is to begin a month early',
    sources: ['Harbour Post'],
    reports: 4,
  }),
  aStoryBlock('tariff', {
    headline: 'Grid tariffs fall for the first time since 2019',
    sources: ['AFN', 'LB Times'],
    reports: 2,
  }),
];

const one = anEditionContent([bridge], { subject: 'Kessel bridge closed to lorries' });

const several = anEditionContent([bridge, spill, ...brief], {
  subject: 'Kessel bridge closed to lorries; coast guard raises bay leak to 5,000 barrels',
  subjectStories: [bridge.id, spill.id],
  note: 'From the desk: the council meets at 15:00; we will write again only if it decides.',
  corrections: [
    aCorrection(
      'ferry',
      12,
      'We said that the ferry’s owners “accepted” the fine. They have appealed against it.',
    ),
    {
      ...aCorrection('tunnel', 13, 'Nobody was hurt; two drivers were treated for smoke.'),
      headline: 'Cable fire closes the Lowen railway tunnel',
      was: 'Two drivers were hurt in the tunnel, the fire service said.',
    },
  ],
});

/** What a stranger may write: markup, template tags, MJML, our own marks, half characters, words without end. */
const ATTACK =
  '</mj-text><mj-raw><script>alert(1)</script></mj-raw> <% throw 1 %> {{= process.env }} \u0001unsubscribe\u0002 "onload=x \'';
const hostileStory = aStoryBlock('hostile', {
  headline: `${ATTACK} <img src=x onerror=alert(2)>`,
  topic: '<b>topic</b>',
  sources: ['Evil\r\nBcc: all@example.org', '<i>Times</i>'],
  entries: [
    anEntry(
      51,
      `${ATTACK} ${'ABCDEFGHIJ'.repeat(40)} \uD800 \u202Eesrever [<script>] .`,
      '2024-10-25',
      {
        sources: [
          { ...aSource('javascript'), url: 'javascript:alert(3)' },
          { ...aSource('"><script>'), url: 'https://news.example.com/"><script>alert(4)</script>' },
        ],
        change: { from: '<1', to: '"5"', unit: '&amp; <b>' },
        differs: { written: '</span>', source: '<!--' },
      },
    ),
    anEntry(52, '.\n.\r\nFrom: the start = of a line ='.concat('=3D'.repeat(30)), '2024-10-25'),
  ],
  background: [aStatement('<!--[if mso]> --> ]]> &lt; \u0000 \uFFFE')],
});
const hostile = anEditionContent([hostileStory], {
  subject: 'A subject\r\nBcc: all@example.org',
  note: ATTACK,
  corrections: [aCorrection('hostile', 3, ATTACK)],
});

const arabicStory = aStoryBlock('nahr', {
  headline: 'هيئة الميناء تغلق جسر كيسل أمام الشاحنات بعد العثور على شقوق جديدة',
  state: 'breaking',
  topic: 'harbours',
  sources: ['بريد الميناء', 'راديو كيسل'],
  reports: 3,
  entries: [
    anEntry(
      61,
      'عثر المفتشون على أحد عشر شقًّا في الدعامة الثانية [الغربية]، كما قالت الهيئة.',
      '2024-10-24',
      { sources: [aSource('بريد الميناء', 'post')] },
    ),
    anEntry(62, 'تُعاد الشاحنات من الجانبين ابتداءً من ظهر الجمعة.', '2024-10-25', {
      sources: [aSource('راديو كيسل', 'radio')],
      change: { from: '4', to: '11', unit: 'شقًّا' },
    }),
  ],
  background: [
    aStatement('وكانت الهيئة قد وصفت الجسر في الربيع بأنه آمن حتى 2031.', {
      date: { on: '2024-10-23', precision: 'day', basis: 'reference' },
    }),
  ],
});
const arabic = anEditionContent([arabicStory], {
  language: 'ar',
  subject: 'إغلاق جسر كيسل أمام الشاحنات',
});

export const SAMPLES: readonly Sample[] = [
  sample('one-story', one),
  sample('several-stories', several, {
    cut: aCut(several, 2, {
      more: Array.from({ length: 6 }, () => ({
        story: bridge.id,
        shows: [],
        trims: [],
        untilNow: null,
      })),
    }),
  }),
  sample('since-yesterday', daily, { cut: dailyCut }),
  sample('after-a-pause', daily, { cut: pausedCut }),
  ...IN_LANGUAGES.map(({ language, content, cut, name }) =>
    sample(`in-${language}`, content, {
      cut,
      newsletter: aNewsletter({
        language,
        name,
        sender: { name, address: 'desk@wire.example.org' },
      }),
    }),
  ),
  sample('twelve-stories', twelveStories, { cut: aCut(twelveStories, IN_FULL) }),
  sample('long-words', longWords, { cut: aCut(longWords, 1) }),
  sample('three-each', threeEach),
  sample('trimmed', overfull),
  sample('weekly', weekly),
  sample('corrections-only', correctionsOnly, {
    cut: aCut(correctionsOnly, 0, { brief: [] }),
  }),
  sample('logo', one, {
    newsletter: aNewsletter({
      look: { ...aNewsletter().look, logo: 'https://read.example.org/logo.png' },
    }),
  }),
  sample('hostile-text', hostile),
  sample('right-to-left', arabic, {
    newsletter: aNewsletter({
      id: 'sabah' as NewsletterId,
      name: 'برقية الصباح',
      language: 'ar',
      sender: { name: 'برقية الصباح', address: 'desk@wire.example.org' },
      topics: [{ id: 'harbours', name: 'موانئ وأنهار', words: [] }],
    }),
  }),
];
