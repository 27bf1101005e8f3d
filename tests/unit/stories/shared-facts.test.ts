import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/domain/index.ts';
import { DAY, type StoryId } from '../../../src/kernel/index.ts';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import { TableStories } from '../../../src/store/stories.ts';
import { emptyStory } from '../../../src/stories/decide.ts';
import { fileArticle, StoryIndex, splitStory } from '../../../src/stories/index.ts';
import {
  LanguageIndex,
  type Remembered,
  rememberedOf,
} from '../../../src/stories/language-index.ts';
import { tellTheSame } from '../../../src/stories/one-event.ts';
import { profileOf } from '../../../src/stories/profile.ts';
import { inOtherWords, shareFacts, type Telling } from '../../../src/stories/shared-facts.ts';
import { remember, rememberTold, signatureOf } from '../../../src/stories/signature.ts';
import { pack } from '../../../src/stories/text/hashes.ts';
import { openLanguage } from '../../../src/stories/text/language.ts';
import { living, WORD } from '../../support/samples/story-moves.ts';
import { article, storiesWorld } from '../../support/worlds/stories-world.ts';

const english = await openLanguage('en');
const telling = (text: string): Telling => ({
  text,
  day: '2031-05-12',
  hashes: english.hashes(english.terms(text)),
});

const CLOSED = 'The harbor of Ronne was closed after the ferry Aurelia ran aground.';
const CLOSED_TOO = 'Ronne harbor was closed on Monday after the Aurelia ferry ran aground.';
const RESCUED = 'Rescuers took 212 passengers off the ferry Aurelia near Ronne.';
const RESCUED_TOO = 'All 212 passengers were taken off the ferry Aurelia by rescuers near Ronne.';
const ELSEWHERE = 'The harbor of Halden was closed after the ferry Borealis ran aground.';

describe('two sides', () => {
  test('share several facts that both tell, in whatever words', () => {
    const ours = [telling(CLOSED), telling(RESCUED)];
    const theirs = [telling(RESCUED_TOO), telling(CLOSED_TOO)];
    expect(shareFacts(ours, theirs, english.facts)).toBe('several');
  });

  test('share none where another ferry ran aground', () => {
    expect(shareFacts([telling(CLOSED)], [telling(ELSEWHERE)], english.facts)).toBe('none');
  });

  test('share one, however often either says it', () => {
    const theirs = [telling(CLOSED), telling(CLOSED_TOO)];
    expect(shareFacts([telling(CLOSED)], theirs, english.facts)).toBe('one');
  });

  test('share none of which the comparator is hardly sure', () => {
    const facts = { ...english.facts, isOne: () => 0.6 };
    expect(shareFacts([telling(CLOSED)], [telling(CLOSED_TOO)], facts)).toBe('none');
  });

  test('cost six comparisons at most', () => {
    let compared = 0;
    const facts = {
      ...english.facts,
      isOne: () => {
        compared += 1;
        return null;
      },
    };
    const many = Array.from({ length: 24 }, (_, at) => telling(`${CLOSED} It was pier ${at}.`));
    shareFacts(many, many, facts);
    expect(compared).toBe(6);
  });

  test('from one template leave out what is word for word the same', () => {
    const bulletin = telling('Residents of the coast should stay indoors.');
    expect(inOtherWords([bulletin, telling(CLOSED)], [bulletin])).toEqual([telling(CLOSED)]);
  });
});

const index = new LanguageIndex({ terms: new Map(), names: new Map() });
const report = (sentences: readonly string[], publishedAt = '2031-05-12T09:00:00.000Z') =>
  profileOf(
    article({ title: sentences[0] ?? '', paragraphs: [sentences.join(' ')], publishedAt }),
    english,
  );
const storyOf = (sentences: readonly string[], at?: string): Remembered => {
  const profile = report(sentences, at);
  const story = emptyStory(sentences.join() as StoryId, profile.article);
  const day = Math.floor(Date.parse(profile.article.publishedAt) / DAY);
  const told = profile.sentences.map(({ text, hashes }) => ({ day, hashes: pack(hashes), text }));
  const signature = rememberTold(remember(signatureOf(story), profile), told, []);
  return rememberedOf({ ...story, articles: 1, signature } satisfies Story);
};

describe('two stories tell the same', () => {
  const profile = report([CLOSED, RESCUED]);
  const one = storyOf([CLOSED, RESCUED]);

  test('where the newest article of one tells two facts of the other', () => {
    expect(tellTheSame(profile, one, storyOf([RESCUED_TOO, CLOSED_TOO]), index)).toBe(true);
  });

  test('where it tells one, and the names agree as well', () => {
    expect(tellTheSame(profile, one, storyOf([CLOSED_TOO]), index)).toBe(true);
    const others = storyOf([
      CLOSED_TOO,
      'Lund Shipping, Captain Toft Moe and Captain Ida Holm were fined by Judge Arne Vik.',
    ]);
    expect(tellTheSame(profile, one, others, index)).toBe(false);
  });

  test('nowhere without dates, nor where weeks lie between them', () => {
    const same = storyOf([RESCUED_TOO, CLOSED_TOO]);
    expect(tellTheSame(profile, one, { ...same, newestAt: null }, index)).toBe(false);
    const later = storyOf([RESCUED_TOO, CLOSED_TOO], '2031-06-02T09:00:00.000Z');
    expect(tellTheSame(profile, one, later, index)).toBe(false);
  });
});

const filed = (title: string, text: string, day: number) =>
  article({
    title,
    paragraphs: [text],
    publishedAt: `2031-05-${day}T09:00:00.000Z`,
    source: title,
  });
const BLAST = filed(
  'Blast at mill',
  'Three people were killed on Monday when a boiler exploded at the Halvard mill in Ronne.',
  12,
);
const mourning = (sentence: string) =>
  filed(
    'Mourning',
    `Priests lit candles and schools fell silent. ${sentence} Bishop Toft Moe led prayers with Bishop Moe of Lund.`,
    14,
  );

/** Of the store, how often a story is read while an article is filed. */
const counted = () => {
  const world = storiesWorld();
  let reads = 0;
  const get = world.stories.get.bind(world.stories);
  world.stories.get = (id) => {
    reads += 1;
    return get(id);
  };
  return { world, reads: () => reads };
};

describe('a report in other words, about other people', () => {
  test('joins the story of which it tells the fact, and reads no more of the store', async () => {
    const { world, reads } = counted();
    const { story } = await fileArticle(BLAST, world);
    const first = reads();
    const told = mourning('Ronne mourns three workers who died on Monday in a boiler explosion.');
    expect((await fileArticle(told, world)).story).toBe(story);
    expect(reads() - first).toBe(first);
  });

  test('starts its own where it shares the town alone', async () => {
    const world = storiesWorld();
    const { story } = await fileArticle(BLAST, world);
    const other = mourning('Ronne mourns three poets who died this spring in their nineties.');
    expect((await fileArticle(other, world)).story).not.toBe(story);
  });

  test('joins nothing for a sentence of the template', async () => {
    const world = storiesWorld();
    const stay =
      'Residents of the coast should stay indoors on Thursday, the Weather Service said.';
    const stories = new Set<string>();
    for (const [town, wind] of [
      ['Vik', 110],
      ['Sund', 95],
      ['Rand', 120],
    ] as const) {
      const text = `Winds of ${wind} kilometers an hour are expected in ${town}. ${stay}`;
      stories.add((await fileArticle(filed(`Warning for ${town}`, text, 12), world)).story);
    }
    expect(stories.size).toBe(3);
  });
});

const FERRY = filed('Ferry aground', `${CLOSED} ${RESCUED}`, 12);
const FERRY_TOO = filed('Harbor shut', `${CLOSED_TOO} ${RESCUED_TOO}`, 12);
const THIRD = filed(
  'Ferry stuck',
  'The ferry Aurelia, aground since Monday, has shut the harbor of Ronne. Rescuers near Ronne took its 212 passengers off.',
  12,
);

describe('stories that tell the same facts', () => {
  test('are merged by the next report of them, the younger into the older', async () => {
    const table = new MemoryTable();
    const { story: older } = await fileArticle(FERRY, storiesWorld(table));
    const blind = storiesWorld(table);
    blind.index.of = () =>
      new StoryIndex(new TableStories(new MemoryTable()), blind.clock).of('en');
    const { story: younger } = await fileArticle(FERRY_TOO, blind);
    expect(younger).not.toBe(older);
    const world = storiesWorld(table);
    await fileArticle(THIRD, world);
    expect(await living(world, younger)).toMatchObject({ id: older, articles: 3 });
  });

  test('stay apart where an editor took them apart', async () => {
    const world = storiesWorld();
    const { story } = await fileArticle(FERRY, world);
    await fileArticle(FERRY_TOO, world);
    const made = await splitStory({ story, articles: [FERRY_TOO.id], word: WORD }, world);
    await fileArticle(THIRD, world);
    expect((await living(world, story)).id).toBe(story);
    expect((await living(world, made.id)).id).toBe(made.id);
  });
});
