import type { EditionContent, LogEntry, StoryBlock } from '../../src/domain/index.ts';
import {
  anEditionContent,
  anEntry,
  aSource,
  aStatement,
  aStoryBlock,
} from '../support/samples/edition-fixtures.ts';

/** Invented news: a headline, its topic, its source, and what is new, newest first. */
type Told = readonly [
  headline: string,
  topic: string | null,
  source: string,
  ...statements: string[],
];

const NEWS: readonly Told[] = [
  [
    'Vellmark dam holds, and the villages below it may return',
    'harbours',
    'Vellmark Post',
    'The water board called off the alarm at four in the afternoon, after the level had fallen by a metre.',
    'Some 1,900 people had spent two nights in the gymnasium at Orth.',
  ],
  [
    'Grid operator sets a date for the second cable',
    'energy',
    'The Courier',
    'The cable between Amery and the island is to carry current from 1 March 2026, eight months later than planned.',
  ],
  [
    'Dockers and the port return to the table',
    'harbours',
    'Harbour Post',
    'Both sides will meet on Monday, in the town hall and without the minister.',
    'Eleven ships were still waiting in the roads on Friday evening.',
  ],
  [
    'Court stops the sale of the old gasworks',
    'energy',
    'LB Times',
    'The city had not heard the neighbours, the judges found; it may appeal until 12 November.',
  ],
  [
    'Ferry that ran aground is afloat again',
    'harbours',
    'Kessel Radio',
    'Two tugs pulled the ferry free at high tide; no oil was lost, its owners said.',
  ],
  [
    'Mayor of Orth will not stand again',
    null,
    'Orth Gazette',
    'She named no successor, and gave her health as the reason.',
  ],
  [
    'Solar park opens with half of its panels',
    'energy',
    'AFN',
    'The other half is held at customs, where a form was missing, the builder said.',
  ],
  [
    'Measles: three more cases in the school at Ronne',
    null,
    'Northern Wire',
    'The school stays open; children without a vaccination are to stay at home for three weeks.',
  ],
  ['Night trains between Amery and Vellmark from December', null, 'The Courier', ''],
  ['Museum finds the missing charts in its own cellar', null, 'Harbour Post', ''],
  ['Heat pumps: the grant is used up by August', 'energy', 'AFN', ''],
  ['Storm warning for the outer islands is lifted', 'harbours', 'Kessel Radio', ''],
];

const entriesOf = (source: string, statements: readonly string[], from: number): LogEntry[] =>
  statements
    .filter((statement) => statement !== '')
    .map((statement, at) =>
      anEntry(from - at, statement, at === 0 ? '2024-10-25' : '2024-10-24', {
        sources: [aSource(source)],
      }),
    );

const blockOf = ([headline, topic, source, ...statements]: Told, at: number): StoryBlock =>
  aStoryBlock(`story-${at + 1}`, {
    headline,
    topic,
    sources: [source],
    reports: 12 - at,
    rank: 12 - at,
    entries: entriesOf(source, statements, 10 * (at + 1)),
  });

/** How many of the twelve stand in full; the others stand in brief. */
export const IN_FULL = 8;

export const twelveStories: EditionContent = anEditionContent(NEWS.map(blockOf), {
  subject: 'Vellmark dam holds; second cable from March 2026; dockers and port return to the table',
});

const COMPOUND =
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesänderungsverordnungsentwurf';
const ADDRESS = `https://news.example.com/${'a-path-without-a-place-to-break/'.repeat(8)}`;

/** Words that are wider than a phone: compounds, an address as text, a chain of hyphens, text without any spaces. */
export const longWords: EditionContent = anEditionContent(
  [
    aStoryBlock('words', {
      headline: `${COMPOUND} withdrawn`,
      topic: 'energy',
      sources: ['Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsnachrichten'],
      reports: 3,
      entries: [
        anEntry(
          11,
          `The draft of the ${COMPOUND} was read out once, and then no more.`,
          '2024-10-25',
          { change: { from: '1,000,000,000,000,000,000', to: '2', unit: COMPOUND } },
        ),
        anEntry(12, `Who wants to read it finds it at ${ADDRESS} until Monday.`, '2024-10-25'),
        anEntry(13, `The vote was ${'yes-'.repeat(60)}no.`, '2024-10-24', {
          differs: { written: 'maybe'.repeat(20), source: COMPOUND },
        }),
      ],
      background: [
        aStatement(
          '港口管理局在检查发现新裂缝后宣布封闭凯塞尔大桥禁止卡车通行电车一次只能通过一辆',
        ),
      ],
    }),
    aStoryBlock('brief-words', { headline: `${'Lopadotemachoselacho'.repeat(9)} on the menu` }),
  ],
  { subject: `${COMPOUND} withdrawn`, note: `From the desk: ${'o'.repeat(300)}.` },
);
