import { describe, expect, test } from 'vitest';
import { fileArticle } from '../../../src/stories/index.ts';
import { datesOf } from '../../../src/stories/judge/dates.ts';
import { eventDate } from '../../../src/stories/judge/event-date.ts';
import { isOfYearsAgo } from '../../../src/stories/judge/years-ago.ts';
import { profileOf } from '../../../src/stories/profile.ts';
import { openLanguage } from '../../../src/stories/text/language.ts';
import { all } from '../../support/measures/streams.ts';
import { article, storiesWorld } from '../../support/worlds/stories-world.ts';

/** A Thursday. */
const DAY = '2031-05-15';

/** The date of the last sentence of a report that was published on that Thursday. */
const dated = async (text: string, tag = 'en') => {
  const one = article({ title: 'Ronne', paragraphs: [text], language: tag });
  const profile = profileOf(one, await openLanguage(tag));
  const sentence = profile.sentences.at(-1);
  if (!sentence) throw new Error('no sentence');
  const { on, basis } = eventDate(profile, sentence, DAY);
  return [on, basis];
};

const TODAY = [DAY, 'publication'];

describe('the date of a comparison is not when it happened', () => {
  test.each([
    'Prices in Ronne are 4 percent up from 12 May.',
    'The Ronne index fell 2 percent compared with Monday.',
    'Turnout in Ronne was higher than on Monday.',
    'The Ronne index is unchanged from Tuesday.',
    'Sales in Ronne rose to 40, up 3 percent from Wednesday.',
    'The Ronne bank held 4 million against Monday’s 3 million.',
    'Fights in Ronne have gone on since Monday.',
    'The vote in Ronne was brought forward from Tuesday.',
  ])('%s', async (text) => expect(await dated(text)).toEqual(TODAY));
});

describe('nor is one in a relative clause', () => {
  test.each([
    'The Ronne index, which partly recovered from yesterday’s fall, lost 2 percent.',
    'Police seek a man who fled from Ronne on Wednesday.',
    'The line sold the ferry that was damaged on Tuesday.',
    'Ronne mourns a mayor whose car crashed on Wednesday.',
  ])('%s', async (text) => expect(await dated(text)).toEqual(TODAY));

  test('where the clause has ended, the main one speaks', async () => {
    const text = 'Jens Toft, who leads the line, resigned on Tuesday.';
    expect(await dated(text)).toEqual(['2031-05-13', 'sentence']);
  });
});

describe('a day to come is not when it happened', () => {
  test.each([
    'The port of Ronne will close on 1 June.',
    'The council voted to close the port from Saturday.',
    'The ferry sails again tomorrow.',
    'A trial of the captain is set for 3 June.',
  ])('%s', async (text) => expect(await dated(text)).toEqual(TODAY));

  test('what was said of it has its own', async () => {
    const text = 'The port will close on 1 June, the mayor said on Tuesday.';
    expect(await dated(text)).toEqual(['2031-05-13', 'sentence']);
  });
});

describe('"the next day" counts from the sentence before', () => {
  const BEFORE = 'The Aurelia ran aground on 9 May.';
  test.each([
    ['Divers found a hole the next day.', '2031-05-10'],
    ['The following morning, tugs left Ronne.', '2031-05-10'],
    ['Three days later the captain was held.', '2031-05-12'],
    ['The day before, the mate had warned the line.', '2031-05-08'],
    ['A week later the hull broke.', DAY],
  ])('%s', async (text, on) => expect(await dated(`${BEFORE} ${text}`)).toEqual([on, 'sentence']));

  test('and from the one before that', async () => {
    const text = `${BEFORE} Divers went down the next day. Two days later the hull broke.`;
    expect(await dated(text)).toEqual(['2031-05-12', 'sentence']);
  });

  test('of an undated one it says nothing', async () => {
    expect(await dated('The Aurelia ran aground. The next day divers went down.')).toEqual(TODAY);
  });
});

const ELSEWHERE: readonly [string, [string, string][]][] = [
  [
    'de',
    [
      ['Die Fähre lief am 3. Mai auf Grund.', '2031-05-03'],
      ['Die Fähre lief am 3.5.2031 auf Grund.', '2031-05-03'],
      ['Am Montag lief die Fähre auf Grund.', '2031-05-12'],
      ['Die Fähre lief gestern auf Grund.', '2031-05-14'],
      ['Der Hafen wird am Samstag geschlossen, teilte die Stadt am Dienstag mit.', '2031-05-13'],
      ['Der Hafen bleibt bis Samstag geschlossen.', DAY],
      ['Am Samstag wird der Hafen geschlossen.', DAY],
      ['Der Streik dauert seit Montag an.', DAY],
    ],
  ],
  [
    'fr',
    [
      ['Le ferry s’est échoué le 3 mai.', '2031-05-03'],
      ['Le ferry s’est échoué lundi.', '2031-05-12'],
      ['Le ferry s’est échoué hier.', '2031-05-14'],
      ['Le maire a annoncé mardi que le port fermera samedi.', '2031-05-13'],
      ['Le port restera fermé jusqu’à samedi.', DAY],
      ['La grève dure depuis lundi.', DAY],
    ],
  ],
  [
    'es',
    [
      ['El transbordador encalló el 3 de mayo de 2031.', '2031-05-03'],
      ['El transbordador encalló el lunes.', '2031-05-12'],
      ['El transbordador encalló ayer.', '2031-05-14'],
      ['El alcalde anunció el martes que el puerto cerrará el sábado.', '2031-05-13'],
      ['El puerto seguirá cerrado hasta el sábado.', DAY],
      ['La huelga dura desde el lunes.', DAY],
    ],
  ],
  [
    'ru',
    [
      ['Паром сел на мель 3 мая.', '2031-05-03'],
      ['Паром сел на мель в понедельник.', '2031-05-12'],
      ['Паром сел на мель вчера.', '2031-05-14'],
      ['Порт закроется в субботу.', DAY],
      ['Забастовка идет с понедельника.', DAY],
    ],
  ],
  [
    'zh',
    [
      ['渡轮2031年5月3日在青岛附近搁浅。', '2031-05-03'],
      ['渡轮5月3日在青岛附近搁浅。', '2031-05-03'],
      ['渡轮周一在青岛附近搁浅。', '2031-05-12'],
      ['渡轮星期一在青岛附近搁浅。', '2031-05-12'],
      ['渡轮昨天在青岛附近搁浅。', '2031-05-14'],
      ['港口将关闭到周六。', DAY],
    ],
  ],
  [
    'ja',
    [
      ['フェリーは5月3日に青森沖で座礁した。', '2031-05-03'],
      ['フェリーは12日に青森沖で座礁した。', '2031-05-12'],
      ['フェリーは28日に青森沖で座礁した。', '2031-04-28'],
      ['フェリーは月曜日に青森沖で座礁した。', '2031-05-12'],
      ['フェリーは昨日、青森沖で座礁した。', '2031-05-14'],
      ['航路は3日間止まった。', DAY],
    ],
  ],
  [
    'ar',
    [
      ['جنحت العبارة قرب الإسكندرية في 3 مايو.', '2031-05-03'],
      ['جنحت العبارة قرب الإسكندرية في ٣ مايو ٢٠٣١.', '2031-05-03'],
      ['جنحت العبارة يوم الاثنين قرب الإسكندرية.', '2031-05-12'],
      ['جنحت العبارة أمس قرب الإسكندرية.', '2031-05-14'],
      ['سيبقى الميناء مغلقا حتى يوم السبت.', DAY],
      ['يستمر الإضراب منذ يوم الاثنين.', DAY],
    ],
  ],
];

describe.each(ELSEWHERE)('%s', (tag, sentences) => {
  test.each(sentences)('%s', async (text, on) => expect((await dated(text, tag))[0]).toBe(on));
});

test('days that no calendar has are none, nor are those of a language without a table', () => {
  expect(datesOf({ english: false, tag: 'de' }, 'am 31. Juni 2031', DAY)).toEqual([]);
  expect(datesOf({ english: false, tag: 'ru' }, '45 мая', DAY)).toEqual([]);
  expect(datesOf({ english: false, tag: 'fi' }, '3. toukokuuta', DAY)).toEqual([]);
});

describe('what was years ago is no news', () => {
  test.each([
    'Ida Lund hosted the regatta in 2019.',
    'Toft was chosen in the second round of the 2017 draft by Ronne.',
    'She was part of the crew when they won the cup in 2021.',
    'Lund worked under Jens Toft (2018 - 23) and Per Holm.',
    'In February 1998, she married a sailor.',
  ])('%s', (sentence) => expect(isOfYearsAgo(sentence, DAY)).toBe(true));

  test.each([
    ['this year', 'Ida Lund hosted the regatta in 2031.'],
    ['the year before', 'Sales of the line fell by 4 percent in 2030.'],
    ['held against it', 'It was the worst spill since 2011.'],
    ['held against it', 'The toll is higher than in 2011.'],
    ['a day of now', 'The ferry built in 1998 sank on Monday.'],
    ['the law is slow', 'A court convicted Toft of the 2019 killing of two sailors.'],
    ['it lasts', 'Toft has owned the ferry, built in 1998, alone.'],
    ['a plan', 'Lund will host it for the first time after 2019.'],
    ['no year', 'The line paid 2000 workers.'],
  ])('but not %s: %s', (_, sentence) => expect(isOfYearsAgo(sentence, DAY)).toBe(false));
});

test('it stays out of the log, unless it leads its report', async () => {
  const told = async (...paragraphs: string[]): Promise<string[]> => {
    const world = storiesWorld();
    await fileArticle(
      article({ title: 'Lund hosts regatta', publishedAt: `${DAY}T09:00:00.000Z`, paragraphs }),
      world,
    );
    const log = await all(world.log.read(0, await world.log.head()));
    return log.map(({ development }) => development.text);
  };
  const news = 'The Ronne regatta committee named Ida Lund as its host on Thursday.';
  const old = 'Ida Lund hosted the Hasle film awards in 2019.';
  expect(await told(news, old)).toEqual([news]);
  expect(await told(old)).toEqual([old]);
});
