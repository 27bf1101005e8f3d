import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/domain/index.ts';
import { datesIn } from '../../../src/stories/judge/calendar.ts';
import { explainedIn } from '../../../src/stories/judge/explained.ts';
import {
  changeIn,
  figuresIn,
  isMove,
  mayBecome,
  sameQuantity,
} from '../../../src/stories/judge/figures.ts';
import { candidatesOf, overclaims, rankedHeadlines } from '../../../src/stories/judge/headline.ts';
import { withInsertions } from '../../../src/stories/judge/insertions.ts';
import { followsOn, standsAlone } from '../../../src/stories/judge/standing-alone.ts';
import { hashSet } from '../../../src/stories/text/hashes.ts';
import { openLanguage } from '../../../src/stories/text/language.ts';
import { article } from '../../support/worlds/stories-world.ts';

describe('standing alone', () => {
  test.each([
    'The captain of the Aurelia was arrested in Ronne.',
    'However, Lene Holm said the search would go on.',
    'Gaddafi’s wife, his daughter and two of his sons enter Algeria.',
    'This week the ministry banned fishing off Bornholm.',
    'Another 1,500 sailors arrived in Ronne.',
    '“We will not stop,” prosecutor Ida Lund told reporters.',
    'With his ship aground off Bornholm, captain Jens Toft radioed for help.',
    'When he came ashore, Jens Toft was arrested.',
    'It emerged that the alarms of the Aurelia had been switched off.',
    'There are more than 400 wrecks in the strait, according to the coast guard.',
    'The government cancelled the licence.',
    'The ferry line’s owner sold the Aurelia.',
    'A passenger asks: how do I tell my children?',
  ])('does: %s', (sentence) => expect(standsAlone(sentence, 1)).toBe(true));

  test.each([
    'He added that the search would go on.',
    'Another was arrested in Ronne.',
    'This marks the first official word from the ministry.',
    'The statement came after a night of talks in Ronne.',
    'Additionally, the ferry line lost its licence.',
    'When he came home, police arrested him.',
    '“We will not stop at anything now.”',
    'We think the ferry line should pay.',
    'The line discussed this possibility with the bureau.',
    'Of the ships in Ronne, he said they were sound.',
    'said Ida Lund, the mayor of Ronne.',
    'A further 40 sailors were sent to Ronne.',
    'The ship was towed to Ronne.',
    'The next day the ferry line admitted the fault.',
    'A week earlier, Jens Toft had passed his exam.',
    'Through the use of new engines it will need less oil.',
    'Ida Lund said, "Everybody knew that the Aurelia was old.',
    'Any such sale would break this principle of maritime law.',
    `The ${'very '.repeat(45)}long sentence ends here.`,
  ])('does not: %s', (sentence) => expect(standsAlone(sentence, 1)).toBe(false));

  test('a first sentence has none before it to lean on', () => {
    expect(standsAlone('The ship was towed to Ronne.', 0)).toBe(true);
    expect(standsAlone('He was towed to Ronne.', 0)).toBe(false);
  });

  test('a sentence about the same person may follow the one before', () => {
    const before = 'The captain of the Aurelia was arrested in Ronne.';
    expect(followsOn('He had been drinking, police said.', before)).toBe(true);
    expect(followsOn('The ship was towed to Ronne.', before)).toBe(true);
    expect(followsOn('He had left, police said.', 'The fault stopped the ship.')).toBe(false);
    expect(followsOn('The next day, a mate was arrested as well.', before)).toBe(true);
    expect(followsOn('This marks a turn.', before)).toBe(false);
    expect(followsOn('It is hard to see why.', before)).toBe(false);
    expect(followsOn(`He ${'then '.repeat(40)}left.`, before)).toBe(false);
  });
});

describe('terms', () => {
  test('spellings of one name, a people and its country are one', async () => {
    const { hashes, terms } = await openLanguage('en');
    const same = (a: string, b: string) => expect(hashes(terms(a))).toEqual(hashes(terms(b)));
    same('Moussa Koussa', 'Musa Kusa');
    same('Gaddafi', 'Qaddafi');
    same('Gadhafi', 'Kadafi');
    same('Libyan', 'Libya');
    expect(hashes(terms('Holm'))).not.toEqual(hashes(terms('Toft')));
  });
});

describe('figures', () => {
  test('training, arrived and expected are three', () => {
    const sentences = [
      'Over 1,500 Ostrian soldiers were already training in the north.',
      'Another 1,500 Ostrian soldiers had arrived in the north.',
      'The total is expected to reach 10,000 Ostrian soldiers by winter.',
    ];
    const figures = sentences.flatMap((sentence) => figuresIn(sentence));
    expect(figures.map(({ value, kind }) => [value, kind])).toEqual([
      [1500, 'count'],
      [1500, 'increment'],
      [10000, 'forecast'],
    ]);
    const pairs = figures.flatMap((a) => figures.filter((b) => a !== b && sameQuantity(a, b)));
    expect(pairs).toEqual([]);
  });

  test('years, ages, times and names are none', () => {
    const text =
      'In 2031 Ida Lund, 36, a 36-year-old aide, met No. 7 at 5 p.m. on May 12th in Boeing 737.';
    expect(figuresIn(text)).toEqual([]);
  });

  test('old and new value in one sentence are a change', () => {
    expect(
      changeIn(
        'The coast guard revises estimates of the leak from 1,000 to 5,000 barrels of oil a day.',
      ),
    ).toEqual({ from: '1,000', to: '5,000', unit: 'barrels of oil a day' });
    expect(changeIn('Guests came from 12 to 15 countries.')).toBeNull();
  });

  test('a toll is the same quantity whatever the victims are called', () => {
    const [a] = figuresIn('At least 12 workers were killed in the blast.');
    const [b] = figuresIn('The blast has killed 19 people, police said.');
    expect(a && b && sameQuantity(a, b)).toBe(true);
  });

  test.each([
    ['Two sailors were killed and four were injured.', ['2 dead count', '4 injured count']],
    ['The toll of the wreck off Bornholm rose to nine.', ['9 dead count']],
    [
      'The death toll rose to nine after two people died in hospital.',
      ['9 dead count', '2 dead increment'],
    ],
    ['The number of dead rose from two to three.', ['3 dead count']],
  ])('what was harmed: %s', (sentence, expected) =>
    expect(
      figuresIn(sentence).map(({ value, subject, kind }) => `${value} ${subject} ${kind}`),
    ).toEqual(expected),
  );

  test('jobs of two departments are two quantities', () => {
    const [a] = figuresIn('The council cut 120 jobs in the parks department.');
    const [b] = figuresIn('The Ronne council cut 80 jobs in the libraries department.');
    expect(a && b && sameQuantity(a, b)).toBe(false);
  });

  test('the dead become no fewer unless the sentence corrects itself', () => {
    const [a] = figuresIn('At least 12 people were killed.');
    const fewer = 'Five people were killed.';
    const [b] = figuresIn(fewer);
    expect(a && b && mayBecome(b, a, '')).toBe(true);
    expect(a && b && mayBecome(a, b, fewer)).toBe(false);
    expect(a && b && mayBecome(a, b, 'Police lowered the toll to five.')).toBe(true);
  });
});

test.each([
  ['Ronne stocks plunged 5.4 percent.', true],
  ['Ronne stocks closed down 3.9 percent.', true],
  ['Turnout stood at 54 percent.', false],
  ['37 percent of the waters are closed to fishing.', false],
])('how far something moved is no state that becomes another: %s', (sentence, moved) => {
  const [figure] = figuresIn(sentence);
  expect(figure && isMove(figure, sentence)).toBe(moved);
});

test('a number after the first word of a sentence is a quantity, in a name it is none', () => {
  const values = (text: string): number[] => figuresIn(text).map(({ value }) => value);
  expect(values('Some 19 percent of the waters are closed.')).toEqual([19]);
  expect(values('About 40 people were held.')).toEqual([40]);
  expect(values('Flight 787 landed in Ronne.')).toEqual([]);
});

describe('dates in sentences', () => {
  const dates = (sentence: string, published = '2031-05-15') =>
    datesIn(sentence, published).map(({ on, precision, kind }) => [on, precision, kind]);

  test.each([
    ['The ferry sank on May 3rd.', ['2031-05-03', 'day', 'explicit']],
    ['The ferry sank on Monday.', ['2031-05-12', 'day', 'relative']],
    ['The ferry sank Friday.', ['2031-05-09', 'day', 'relative']],
    ['The ferry sank on 20 October.', ['2030-10-20', 'day', 'explicit']],
    ['The ferry sank in October.', ['2030-10-01', 'month', 'explicit']],
    ['Parliament will vote on Friday.', ['2031-05-16', 'day', 'relative']],
    ['The ferry sank yesterday.', ['2031-05-14', 'day', 'relative']],
    ['Boats are banned from 1 June.', ['2031-06-01', 'month', 'explicit']],
    ['The strait closes on 1 June.', ['2031-06-01', 'day', 'explicit']],
    ['Fighting has gone on since 1 June.', ['2030-06-01', 'day', 'explicit']],
    ['The mayor said talks would resume on Monday.', ['2031-05-19', 'day', 'relative']],
    ['Experts expect the slick to reach Ronne by Friday.', ['2031-05-16', 'day', 'relative']],
    ['The crew readied themselves for Saturday.', ['2031-05-17', 'day', 'relative']],
    ['The union calls on sailors to march after Friday’s mass.', ['2031-05-16', 'day', 'relative']],
    ['The line schedules a trial run to begin in July.', ['2031-07-01', 'month', 'explicit']],
    ['The line will not sail in September.', ['2031-09-01', 'month', 'explicit']],
    ['The strait will close, the ministry said on Tuesday.', ['2031-05-13', 'day', 'relative']],
  ])('%s', (sentence, date) => expect(dates(sentence)).toEqual([date]));

  test.each([
    'The union said the strike would last three days.',
    'The line lost 3 million euros last year.',
    'The plan, begun two years ago, was dropped.',
    'Fights have killed 155 over the last 10 days.',
    // Before or after? Nothing tells.
    'Police were told to clear the quay on Friday.',
  ])('none: %s', (sentence) => expect(dates(sentence)).toEqual([]));

  test('a verb is no month', () => expect(dates('The ferry line may appeal.')).toEqual([]));
});

describe('insertions', () => {
  const text = [
    'The World Ferry Board (WFB) met. Chairman Jens Toft spoke. “No,” said Ida Lund.',
    'On Sunday Denmark’s Naval Information Service (CIS) and the FMB (Ferry Market Bureau) agreed.',
    'Mayor Anna Berg (VEN) did not. Chief Executive Dag Moe said so.',
  ].join('\n');
  const shown = (sentence: string): string =>
    withInsertions(sentence, explainedIn(text), { published: '2031-05-15' }).text;

  test.each([
    ['The WFB banned it.', 'The WFB [World Ferry Board] banned it.'],
    ['The CIS denied it.', 'The CIS [Denmark’s Naval Information Service] denied it.'],
    ['The FMB denied it.', 'The FMB [Ferry Market Bureau] denied it.'],
    ['The VEN denied it.', 'The VEN denied it.'],
    ['Monday’s vote failed.', 'Monday’s [12 May] vote failed.'],
    ['Toft resigned on Monday.', '[Jens] Toft resigned on Monday [12 May].'],
    ['Toft resigned today.', '[Jens] Toft resigned today [15 May].'],
    ['It burns less than the ships of today.', 'It burns less than the ships of today.'],
    ['Moe resigned.', '[Dag] Moe resigned.'],
    ['Toft Shipping resigned.', 'Toft Shipping resigned.'],
    ['Jens Toft resigned.', 'Jens Toft resigned.'],
    ['Chairman Toft resigned.', 'Chairman Toft resigned.'],
    ['The EU and the UN agreed.', 'The EU and the UN agreed.'],
    ['The ABX agreed.', 'The ABX agreed.'],
  ])('%s', (sentence, expected) => expect(shown(sentence)).toBe(expected));

  test('taken out again, they leave the sentence as it was', () => {
    const sentence = 'The WFB said on Monday that Toft had left, and Lund stayed.';
    const { text: with_, insertions } = withInsertions(sentence, explainedIn(text), {
      published: '2031-05-15',
    });
    expect(insertions).toHaveLength(4);
    const bare = insertions.reduceRight(
      (left, { at, length }) => left.slice(0, at) + left.slice(at + length),
      with_,
    );
    expect(bare).toBe(sentence);
  });
});

describe('headlines', () => {
  test.each([
    ['Ministry confirms sale', 'The ministry sees no need to confirm or deny the reports.', true],
    ['Ministry confirms sale', 'The ministry confirmed the sale on Monday.', false],
    ['Union agrees to deal', 'The union has yet to agree to the deal.', true],
  ])('%s / %s', (title, body, claimed) => expect(overclaims(title, body)).toBe(claimed));

  test('the title that the developments bear out wins; one that asks or a line of a bibliography is for want of another', async () => {
    const language = await openLanguage('en');
    const body = 'Police arrested the captain of the ferry Aurelia.';
    const titled = (title: string): Article =>
      article({
        title,
        paragraphs: [body],
        references: [
          {
            publisher: 'Wire',
            date: '2031-05-12',
            headline: 'Police arrested captain of ferry Aurelia',
            url: null,
          },
        ],
      });
    const titles = [
      'A day of drama on the Baltic Sea that nobody who was there will forget',
      'Captain of ferry Aurelia held',
      'Will police arrest the captain of the ferry Aurelia?',
    ];
    const said = new Set(hashSet(language.terms(body)));
    const candidates = titles.flatMap((title) => candidatesOf(titled(title), '2031-05-12'));
    const ranked = rankedHeadlines([], candidates, said, language);
    expect(ranked.map(({ text }) => text)).toEqual([
      titles[1],
      titles[2],
      titles[0],
      'Police arrested captain of ferry Aurelia',
    ]);
  });
});
