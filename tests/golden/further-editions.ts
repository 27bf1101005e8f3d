import type { EditionContent, StoryBlock } from '../../src/domain/index.ts';
import {
  aCorrection,
  anEditionContent,
  anEntry,
  aSource,
  aStatement,
  aStoryBlock,
} from '../support/samples/edition-fixtures.ts';

/** Invented news of one shape: a place, what happened there, what was decided, and what it was before. */
const PLACES = [
  'Alden',
  'Brackwater',
  'Carrow',
  'Dunmoor',
  'Elsing',
  'Farleigh',
  'Gildern',
  'Hexby',
  'Ilmarsh',
  'Jarrow Point',
  'Kelmscot',
  'Lowen',
] as const;

const councilStory = (place: string, at: number, extra = ''): StoryBlock =>
  aStoryBlock(`council-${at + 1}`, {
    headline: `${place} council votes to rebuild its sea wall, ${at + 2} metres higher than the old one`,
    topic: at % 3 === 0 ? 'harbours' : at % 3 === 1 ? 'energy' : null,
    sources: [`${place} Gazette`, 'Northern Wire'],
    reports: at + 2,
    rank: 20 - at,
    entries: [
      anEntry(
        10 * at + 1,
        `The council of ${place} voted by ${at + 9} to ${at + 3} on Friday evening for a wall of stone and against one of steel.${extra}`,
        '2024-10-25',
        { sources: [aSource(`${place} Gazette`)] },
      ),
      anEntry(
        10 * at + 2,
        `Work is to begin on ${at + 1} March and to cost ${at + 11} million crowns, of which the state pays half, the mayor said.${extra}`,
        '2024-10-25',
        { sources: [aSource('Northern Wire', `${place} wire`)] },
      ),
      anEntry(
        10 * at + 3,
        `Owners of ${at + 40} houses on the quay have until the end of the month to object.${extra}`,
        '2024-10-24',
        { sources: [aSource(`${place} Gazette`)] },
      ),
    ],
    background: [
      aStatement(`The storm of last winter broke the wall of ${place} in ${at + 2} places.`, {
        date: { on: '2024-01-21', precision: 'day', basis: 'sentence' },
      }),
    ],
  });

/** Twelve stories with three developments each: as much as one mail shows in full. */
export const threeEach: EditionContent = anEditionContent(
  PLACES.map((place, at) => councilStory(place, at)),
);

/** More than fits under the size at which mail programs cut: its last stories are left to the web. */
export const overfull: EditionContent = anEditionContent(
  PLACES.map((place, at) =>
    councilStory(
      place,
      at,
      ` ${'Nobody spoke against it, and the sitting went on. '.repeat(28)}`.trimEnd(),
    ),
  ),
);

/** A week's edition: the newest of a figure that rose every day, with what it was when the week began. */
export const weekly: EditionContent = anEditionContent(
  [
    aStoryBlock('river', {
      headline: 'River Carrow falls for the first time in a week',
      topic: 'harbours',
      sources: ['Carrow Gazette', 'Northern Wire', 'AFN'],
      reports: 14,
      entries: [
        anEntry(
          71,
          'The Carrow stood at 6.1 metres at noon, 40 centimetres below its peak.',
          '2024-10-26',
          {
            sources: [aSource('Carrow Gazette')],
            change: { from: '5.2', to: '6.1', unit: 'metres' },
          },
        ),
        anEntry(64, 'The state lent the town 40 pumps and 300 soldiers.', '2024-10-24', {
          sources: [aSource('AFN')],
        }),
        anEntry(52, 'Some 2,300 people left the lower town in the night.', '2024-10-21', {
          sources: [aSource('Northern Wire')],
        }),
      ],
      background: [
        aStatement('The Carrow last stood above 6 metres in 1978.', {
          date: { on: '2024-10-19', precision: 'day', basis: 'publication' },
        }),
      ],
    }),
    aStoryBlock('quay', {
      headline: 'Night market returns to the quay',
      sources: ['Harbour Post'],
    }),
  ],
  { kind: 'weekly', slot: '2024-10-28T06:00:00.000Z' },
);

/** Nothing new, and something to put right. */
export const correctionsOnly: EditionContent = anEditionContent([], {
  corrections: [
    aCorrection(
      'ferry',
      12,
      'We said that the ferry’s owners “accepted” the fine. They have appealed against it.',
    ),
    aCorrection('tariff', 15, 'The tariff falls on 1 January 2026, not 2025.'),
  ],
});
