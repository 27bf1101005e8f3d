import { describe, expect, test } from 'vitest';
import { fileArticle } from '../../../src/stories/index.ts';
import { article, storiesWorld } from '../../support/worlds/stories-world.ts';

type Report = readonly [title: string, text: string, publishedAt?: string];

/** How many stories reports fall into, as the first ones of a new installation. */
const storiesOf = async (reports: readonly Report[], source = 'The Courier'): Promise<number> => {
  const world = storiesWorld();
  const stories = new Set<string>();
  for (const [title, text, publishedAt = '2031-05-12T09:00:00.000Z'] of reports) {
    const paragraphs = text === '' ? [] : [text];
    const filed = await fileArticle(article({ title, paragraphs, publishedAt, source }), world);
    stories.add(filed.story);
  }
  return stories.size;
};

describe('short reports of unrelated events stay apart from the first article on', () => {
  test.each<[string, Report, Report]>([
    [
      'the same everyday harm',
      [
        'Bus overturns near Lund',
        'Six passengers were hurt when a bus overturned near Lund on Sunday, the police said.',
      ],
      [
        'Balcony collapses in Moss',
        'Six guests were hurt when a balcony collapsed in Moss on Sunday, the police said.',
      ],
    ],
    [
      'something new that opens',
      [
        'Library opens new reading room',
        'The library of Torvik opened a new reading room on Monday. It cost 12 million crowns.',
      ],
      [
        'Airport opens new runway',
        'The airport of Melby opened a new runway on Monday. It cost 300 million crowns.',
      ],
    ],
    [
      'two people arrested',
      [
        'Man arrested after robbery',
        'Police in Holm arrested a man on Tuesday after a robbery at a bakery. Nobody was injured.',
      ],
      [
        'Woman arrested after crash',
        'Police in Rade arrested a woman on Tuesday after a crash on a bridge. Nobody was injured.',
      ],
    ],
    [
      'one town, two events',
      [
        'Torvik school wins chess prize',
        'Pupils of Torvik school won the national chess prize on Friday.',
      ],
      [
        'Torvik harbor dredged',
        'Work to dredge the harbor at Torvik began on Friday and takes three weeks.',
      ],
    ],
  ])('%s', async (_, one, other) => {
    expect(await storiesOf([one, other])).toBe(2);
  });
});

describe('reports from one template are as many events as they name places or companies', () => {
  test.each<[string, readonly Report[]]>([
    [
      'bankruptcies',
      [
        [
          'Larsen Foods files for bankruptcy',
          'Larsen Foods filed for bankruptcy protection on Monday, listing debts of 40 million euros. It employs 300 people and will continue to operate.',
        ],
        [
          'Orbit Textiles files for bankruptcy',
          'Orbit Textiles filed for bankruptcy protection on Monday, listing debts of 75 million euros. It employs 520 people and will continue to operate.',
        ],
      ],
    ],
    [
      'storm warnings of one agency',
      [
        [
          'Wind warning for Vik',
          'The Weather Service warned of winds of 110 kilometers an hour in Vik on Thursday. Residents should stay indoors.',
        ],
        [
          'Wind warning for Sund',
          'The Weather Service warned of winds of 95 kilometers an hour in Sund on Thursday. Residents should stay indoors.',
        ],
        [
          'Wind warning for Rand',
          'The Weather Service warned of winds of 120 kilometers an hour in Rand on Thursday. Residents should stay indoors.',
        ],
      ],
    ],
    [
      'market reports',
      [
        [
          'Shares of Kestrel Motors fall',
          'Shares of Kestrel Motors fell 4 percent on Tuesday after quarterly profit missed the forecast of analysts.',
        ],
        [
          'Shares of Delphin Bank fall',
          'Shares of Delphin Bank fell 6 percent on Tuesday after quarterly profit missed the forecast of analysts.',
        ],
      ],
    ],
    [
      'earthquakes of one service',
      [
        [
          'Magnitude 4.8 earthquake hits Arda',
          'A magnitude 4.8 earthquake struck Arda on Sunday at a depth of 10 kilometers, the Seismic Center said. There were no reports of damage.',
        ],
        [
          'Magnitude 5.2 earthquake hits Belen',
          'A magnitude 5.2 earthquake struck Belen on Sunday at a depth of 12 kilometers, the Seismic Center said. There were no reports of damage.',
        ],
      ],
    ],
  ])('%s', async (_, reports) => {
    expect(await storiesOf(reports)).toBe(reports.length);
  });
});

describe('issues of a regular column are no developing story', () => {
  const day = (at: number): string => `2031-05-${10 + at}T06:00:00.000Z`;
  test.each<[string, readonly Report[]]>([
    [
      'a digest of the day',
      [
        [
          'Evening digest',
          'Thank you for reading our evening digest, sent to you at seven. The tram to Holm stopped after a cable broke. In football, Melby won.',
          day(0),
        ],
        [
          'Evening digest',
          'Thank you for reading our evening digest, sent to you at seven. A baker in Rade won the lottery. In football, Torvik lost.',
          day(1),
        ],
        [
          'Evening digest',
          'Thank you for reading our evening digest, sent to you at seven. The library reopened after a flood. In football, Lund drew.',
          day(2),
        ],
      ],
    ],
    [
      'horoscopes, whose title has the day',
      [
        [
          'Your horoscope for Monday',
          'Aries: a friend brings good news. Taurus: rest today. Gemini: money comes to you. Leo: be patient with your family.',
          day(0),
        ],
        [
          'Your horoscope for Tuesday',
          'Aries: rest today. Taurus: a letter brings good news. Gemini: be patient at work. Leo: money comes to you.',
          day(1),
        ],
      ],
    ],
    [
      'a crossword with nearly the same words every week',
      [
        [
          'Saturday crossword',
          'Solve our crossword and send the answer by Wednesday to win a book. The answer last week was LANTERN; the winner was Per Aas of Holm.',
          day(0),
        ],
        [
          'Saturday crossword',
          'Solve our crossword and send the answer by Wednesday to win a book. The answer last week was HARVEST; the winner was Ida Moe of Rade.',
          day(7),
        ],
      ],
    ],
  ])('%s', async (_, reports) => {
    expect(await storiesOf(reports)).toBe(reports.length);
  });

  test('a title that comes back on the same day is an update of the report', async () => {
    const reports: Report[] = [
      [
        'Ferry Aurelia aground off Ronne',
        'The ferry Aurelia ran aground off Ronne with 212 passengers, the coast guard said.',
        '2031-05-12T09:00:00.000Z',
      ],
      [
        'Ferry Aurelia aground off Ronne',
        'Tugs reached the ferry Aurelia off Ronne, and 212 passengers were taken ashore, the coast guard said.',
        '2031-05-12T12:00:00.000Z',
      ],
    ];
    expect(await storiesOf(reports)).toBe(1);
  });
});

test('an event goes on among the first articles: names and words agree', async () => {
  const reports: Report[] = [
    [
      'Ferry Aurelia aground off Ronne',
      'The ferry Aurelia ran aground off Ronne on Monday with 212 passengers, coast guard captain Jens Toft said.',
    ],
    ['Barn fire at Melby', 'A barn burned down at Melby on Monday. Nobody was hurt.'],
    [
      'Tugs free the Aurelia',
      'Two tugs freed the ferry Aurelia off Ronne on Tuesday; its passengers are safe, Jens Toft said.',
      '2031-05-13T09:00:00.000Z',
    ],
  ];
  expect(await storiesOf(reports)).toBe(2);
});
