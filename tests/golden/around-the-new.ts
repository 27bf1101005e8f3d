import type { Cut, EditionContent } from '../../src/domain/index.ts';
import {
  aCut,
  aCutStory,
  anEditionContent,
  anEntry,
  aSource,
  aStatement,
  aStoryBlock,
} from '../support/samples/edition-fixtures.ts';

/** What stands around the new lines of a story, in invented news: how it began, where it stood, what is due. */

const day = (on: string) => ({ date: { on, precision: 'day', basis: 'sentence' } }) as const;

const ferry = aStoryBlock('maren', {
  headline: 'Tugs free the ferry Maren after two days on the rocks',
  topic: 'harbours',
  sources: ['Cray Herald', 'Meridian Wire'],
  entries: [
    anEntry(
      71,
      'Two tugs pulled the ferry Maren off the rocks at Cray Head at 21:40 on Friday, the coastguard said.',
      '2024-10-25',
      {
        sources: [aSource('Cray Herald'), aSource('Meridian Wire')],
        weight: 0.9,
      },
    ),
    anEntry(
      72,
      'The hull has a gash of 11 metres, and the ferry will be out of service for six weeks, said its owner, Sound Lines.',
      '2024-10-25',
      {
        sources: [aSource('Cray Herald')],
        weight: 0.7,
      },
    ),
  ],
  background: [
    aStatement(
      'A first attempt to pull the ferry off failed when a tow line parted.',
      day('2024-10-24'),
    ),
    aStatement(
      'Lifeboats had taken all passengers ashore by 07:30. Four were treated for cold.',
      day('2024-10-23'),
    ),
    aStatement(
      'The Maren ran aground off Cray Head at 04:10 with 212 passengers on board.',
      day('2024-10-23'),
    ),
  ],
});

const strike = aStoryBlock('dockers', {
  headline: 'Saltmere dockers end their strike for a rise of 5.5 percent',
  topic: 'harbours',
  entries: [
    anEntry(
      40,
      'Dockers shut the port of Saltmere at 06:00 on Thursday, and 14 ships were at anchor by noon.',
      '2024-10-24',
    ),
    anEntry(41, 'The members of the union will vote on 1 November.', '2024-10-24', {
      due: { on: '2024-11-01' },
    }),
    anEntry(
      73,
      'The union and the port authority signed a settlement on Friday that gives 2,300 dockers a pay rise of 5.5 percent.',
      '2024-10-25',
      {
        change: { from: '4.5', to: '5.5', unit: 'percent' },
        weight: 1,
      },
    ),
  ],
});

const rate = aStoryBlock('rate', {
  headline: 'Union Credit cuts its mortgage rate',
  topic: null,
  entries: [
    anEntry(
      74,
      'Union Credit cut its mortgage rate on Friday, the second bank in Marenia to follow the central bank.',
      '2024-10-25',
      {
        sources: [aSource('Business Daily')],
      },
    ),
  ],
});

/** For readers who had the edition of the day before. */
export const daily: EditionContent = anEditionContent([strike, ferry, rate], {
  subject: 'Saltmere dockers end their strike; Tugs free the ferry Maren after two days',
  after: 70,
  since: '2024-10-25T05:00:00.000Z',
});
export const dailyCut: Cut = {
  ...aCut(daily),
  stories: [
    { ...aCutStory(strike), shows: [73], trims: [], untilNow: { place: 40 }, due: 41 },
    { ...aCutStory(ferry), untilNow: null, began: [2, 1, 0], isNew: true },
  ],
  brief: [aCutStory(rate)],
  caughtUp: true,
};

/** For readers who come back from a pause. */
export const pausedCut: Cut = {
  ...dailyCut,
  brief: [],
  more: [aCutStory(rate)],
  away: { since: '2024-10-07', beyond: true },
};
