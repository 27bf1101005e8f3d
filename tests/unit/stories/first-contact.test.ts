import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article, Story } from '../../../src/domain/index.ts';
import { cleanArticle } from '../../../src/ingest/index.ts';
import { plainArticle } from '../../../src/ingest/read/reader.ts';
import { fileArticle } from '../../../src/stories/index.ts';
import { all } from '../../support/measures/streams.ts';
import { article, storiesWorld } from '../../support/worlds/stories-world.ts';

const filed = async (one: Article): Promise<{ story: Story; told: [string, string][] }> => {
  const world = storiesWorld();
  const { story } = await fileArticle(one, world);
  const entries = await all(world.log.read(0, await world.log.head()));
  return {
    story: (await world.stories.get(story)) as Story,
    told: entries.map(({ development }) => [development.date.on, development.text]),
  };
};

/** An article of the same build as the one the design page shows, in other words about other things. */
const built = (
  land: string,
  minister: string,
  days: readonly [number, number, number],
): Article => {
  const [early, middle, late] = days;
  return article({
    title: `${land} Admits Selling Gunboats to Ostria, Calls Sale Lawful`,
    publishedAt: `2031-05-${late}T00:00:00.000Z`,
    publishedPrecision: 'day',
    publishedBasis: 'text',
    source: null,
    paragraphs: [
      `In remarks that come close to an admission of earlier reports, ${land}’s Deputy Trade Minister for Ostrian Affairs, ${minister}, has declared that any possible sale of ${land} gunboats to Ostria would be in line with maritime law. This statement, carried by the official Maritime News Service (MNS) on May ${late}th, comes amidst growing international concern over the strait.`,
      `The statement, given in answer to questions from reporters, acknowledges the possibility of a sale while deflecting accusations of wrongdoing. ${minister} asserted that certain circles might try to portray such a sale as unlawful, but the Trade Ministry does not steer the Admiralty’s contracts and would neither admit nor deny the reports.`,
      `This marks the first official word from ${land} on the gunboats. Earlier this month, Westmark’s Coastal Intelligence Bureau (CIB) revealed that ${land} had decided to sell gunboats to Ostria and that over 300 Ostrian sailors were already undergoing training in ${land}. On May ${middle}th, the CIB further reported that another 300 Ostrian sailors had arrived in ${land}, with the total number expected to reach 2,000 by the end of the year.`,
      'The possible sale has raised serious concerns in the region. The move could further inflame the dispute and potentially lead to a wider conflict.',
      'The situation remains fluid, and further developments are expected in the coming days. The international community is closely monitoring the situation and urging all parties to exercise restraint.',
    ],
    references: [
      {
        publisher: 'Maritime News Service (MNS)',
        date: `2031-05-${late}`,
        headline: `${land}’s Deputy Trade Minister, ${minister}, Makes Statement on Possible Sale of Gunboats to Ostria`,
        url: null,
      },
      {
        publisher: 'Westmark Wire',
        date: `2031-05-${early}`,
        headline: `CIB Reveals ${land} Decided to Sell Gunboats to Ostria`,
        url: null,
      },
      {
        publisher: 'Westmark Wire',
        date: `2031-05-${middle}`,
        headline: `CIB Reports More Ostrian Sailors Arriving in ${land}`,
        url: null,
      },
    ],
  });
};

describe('the first article of a story', () => {
  test.each([
    ['Sarvia', 'Ilko Dravec', [13, 19, 22]],
    ['Tolmera', 'Ana Peliz', [11, 16, 24]],
  ] as const)(
    '%s: what is new stands apart from what came before',
    async (land, minister, days) => {
      const { story, told } = await filed(built(land, minister, days));
      const [early, middle, late] = days;
      expect(told).toHaveLength(2);
      expect(told.map(([on]) => on)).toEqual([`2031-05-${late}`, `2031-05-${late}`]);
      expect(told[0]?.[1]).toContain('has declared that any possible sale');
      expect(told[1]?.[1]).toMatch(new RegExp(`^${minister} asserted that certain circles`, 'u'));
      expect(story.background.map(({ date }) => [date.on, date.basis])).toEqual([
        [`2031-05-${middle}`, 'sentence'],
        [`2031-05-${early}`, 'reference'],
      ]);
      expect(story.background[0]?.text).toContain(
        'the CIB [Westmark’s Coastal Intelligence Bureau] further reported that another 300',
      );
      // The one paper's own, though its text takes it back: a line of a bibliography is no headline.
      expect(story.headline).toBe(`${land} Admits Selling Gunboats to Ostria, Calls Sale Lawful`);
      expect(story.headlines.find(({ from }) => from === 'title')?.overclaims).toBe(true);
      expect(story.cites).toEqual(['Maritime News Service (MNS)', 'Westmark Wire']);
    },
  );

  test('an insertion is marked where it stands, and without insertions the text is verbatim', async () => {
    const one = built('Sarvia', 'Ilko Dravec', [13, 19, 22]);
    const { story } = await filed(one);
    const [{ text, insertions }] = story.background as [Story['background'][number]];
    expect(insertions).toHaveLength(1);
    const [{ at, length }] = insertions as [{ at: number; length: number }];
    expect(text.slice(at, at + length)).toBe(' [Westmark’s Coastal Intelligence Bureau]');
    expect(one.paragraphs.join('\n')).toContain(text.slice(0, at) + text.slice(at + length));
  });

  test('of an article that arrived undated, the newest day it names is its day', async () => {
    const one = built('Sarvia', 'Ilko Dravec', [13, 19, 22]);
    const { told } = await filed({
      ...one,
      publishedAt: '2031-09-01T10:00:00.000Z',
      publishedBasis: 'arrival',
    });
    expect(told.map(([on]) => on)).toEqual(['2031-05-22', '2031-05-22']);
  });
});

describe('what a first article tells of days before', () => {
  const told = async (...paragraphs: string[]) => {
    const one = article({ title: 'Sarvian vote', paragraphs });
    const { story, told: news } = await filed(one);
    return { news, background: story.background.map(({ date, text }) => [date.on, text]) };
  };

  test('what it leads with is its news though it happened days ago', async () => {
    const lead = 'The Reed Party won Friday’s election in Sarvia, the electoral board said.';
    const { news, background } = await told(lead, 'Turnout in Sarvia was 63 percent.');
    // The date stands beside it: no need to set it in.
    expect(news[0]).toEqual(['2031-05-09', lead]);
    expect(background).toEqual([]);
  });

  test('but not where the rest tells of a later day', async () => {
    const { news, background } = await told(
      'On May 7th, Sarvia arrested the editor Ilko Dravec.',
      'Sarvia released Ilko Dravec on May 11th after a night of protests.',
    );
    expect(news.map(([on]) => on)).toEqual(['2031-05-11']);
    expect(background.map(([on]) => on)).toEqual(['2031-05-07']);
  });

  test('a lead that compares with last year stays news of its day', async () => {
    const { news } = await told('Sarvia will cut 300 posts after a loss of 5 million last year.');
    expect(news.map(([on]) => on)).toEqual(['2031-05-12']);
  });

  test('"earlier this month" is background, "last year" is neither', async () => {
    const { news, background } = await told(
      'Sarvia banned gunboats from its ports.',
      'Earlier this month, Ostria sent 300 sailors to the strait.',
      'Last year, Ostria bought 12 gunboats.',
    );
    expect(news).toHaveLength(1);
    expect(background.map(([on]) => on)).toEqual(['2031-05']);
  });

  test('a decision about a day to come is news', async () => {
    const { news } = await told('Sarvia decided to close its ports to Ostria from 1 June.');
    expect(news.map(([on]) => on)).toEqual(['2031-05-12']);
  });
});

describe('the founding event', () => {
  const told = async (...paragraphs: string[]) =>
    (await filed(article({ title: 'Ferry Aurelia refloated off Ronne', paragraphs }))).told;

  test.each([
    [
      'dated days before',
      'The ferry Aurelia was refloated off Ronne on Monday.',
      'On 8 May, the Aurelia ran aground off Ronne with 212 passengers.',
      '2031-05-08',
    ],
    [
      'in the past perfect',
      'The ferry Aurelia was refloated off Ronne on Monday.',
      'The Aurelia had run aground off Ronne with 212 passengers.',
      '2031-05',
    ],
    [
      'under a lead that names it as known',
      'Divers searched the Aurelia off Ronne for two sailors after the wreck of the ferry.',
      'The Aurelia sank off Ronne on Thursday, killing 12 people.',
      '2031-05-08',
    ],
  ])('%s: is told in the first report', async (_, lead, founding, on) => {
    const news = await told(lead, founding);
    expect(news.map(([, text]) => text)).toEqual([lead, founding]);
    expect(news[1]?.[0]).toBe(on);
  });

  test('but not what happened long before, what is another matter, nor below news of its own', async () => {
    const lead = 'The ferry Aurelia was refloated off Ronne on Monday.';
    expect(await told(lead, 'On 2 April, the Aurelia ran aground off Ronne.')).toHaveLength(1);
    expect(await told(lead, 'On 8 May, Sarvia elected Ilko Dravec.')).toHaveLength(1);
    const own = 'Balticus sold the ferry Aurelia to Sarvia on Monday.';
    expect(await told(own, 'On 8 May, the Aurelia ran aground off Ronne.')).toHaveLength(1);
  });

  test('only a first report tells it', async () => {
    const world = storiesWorld();
    const lead = 'The ferry Aurelia ran aground off Ronne on Monday with 212 passengers.';
    const next = 'The ferry Aurelia was refloated off Ronne on Wednesday.';
    const again = 'On 12 May, the Aurelia had run aground off Ronne with 212 passengers.';
    const title = 'Ferry Aurelia aground off Ronne';
    await fileArticle(article({ title, paragraphs: [lead] }), world);
    const publishedAt = '2031-05-14T09:00:00.000Z';
    const later = 'Ferry Aurelia refloated off Ronne';
    await fileArticle(article({ title: later, paragraphs: [next, again], publishedAt }), world);
    const entries = await all(world.log.read(0, await world.log.head()));
    expect(entries.map(({ development }) => development.text)).toEqual([lead, next]);
  });
});

const SAMPLE = new URL('../../../../shared/corpora/000_4d67d83dd9f04982.txt', import.meta.url);

/** The corpora lie beside the project only where it is developed; elsewhere the articles above stand for it. */
describe.runIf(existsSync(SAMPLE))('the sample input', () => {
  test('comes out as the design page shows it', async () => {
    const raw = plainArticle(readFileSync(SAMPLE, 'utf8'));
    const one = cleanArticle(raw, Date.parse('2024-10-26T05:00:00Z'));
    const { story, told } = await filed(one);
    expect(told.map(([on, text]) => [on, text.split(' ').slice(0, 4).join(' ')])).toEqual([
      ['2024-10-25', 'In a statement that'],
      ['2024-10-25', 'Kim Jong-kyu asserted that'],
    ]);
    expect(story.headline).toBe(
      'North Korea Confirms Sending Troops to Russia, Claims Action is Legally Compliant',
    );
    expect(story.background.map(({ date }) => date.on)).toEqual(['2024-10-23', '2024-10-18']);
    expect(story.background[0]?.text).toContain(
      'the NIS [South Korea’s National Intelligence Service] further',
    );
  });
});
