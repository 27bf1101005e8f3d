import { describe, expect, test } from 'vitest';
import { DAY, type StoryId } from '../../../src/kernel/index.ts';
import { LanguageIndex, type Remembered } from '../../../src/stories/language-index.ts';
import { areOneEvent } from '../../../src/stories/one-event.ts';

const index = new LanguageIndex({ terms: new Map(), names: new Map() });

const story = (names: readonly string[], over: Partial<Remembered> = {}): Remembered => ({
  id: names.join('-') as StoryId,
  version: 1,
  newestAt: Date.parse('2031-05-12T09:00:00Z'),
  startedAt: 0,
  articles: 3,
  terms: new Map(['ferri', 'aground', 'crew', ...names].map((term) => [term, 1])),
  top: 1,
  names: new Map(names.map((name) => [name, 3])),
  said: [],
  main: names.map((name) => [name, 3]),
  numbers: new Set(),
  pairs: new Set(),
  told: [],
  texts: [],
  ...over,
});
const aurelia = story(['aurelia', 'ronne', 'toft']);

describe('two stories of several articles', () => {
  test('tell one event by the same names in the same words', () => {
    expect(areOneEvent(aurelia, story(['aurelia', 'ronne', 'lund']), index)).toBe(true);
  });

  test('are two where one alone is named in both, in whatever words', () => {
    expect(areOneEvent(aurelia, story(['halden', 'ronne', 'moe']), index)).toBe(false);
  });

  test('are two where one of them has a single article, which may speak of both', () => {
    const single = story(['aurelia', 'ronne', 'lund'], { articles: 1 });
    expect(areOneEvent(aurelia, single, index)).toBe(false);
  });

  test('are two where weeks lie between them', () => {
    const later = { newestAt: (aurelia.newestAt ?? 0) + 15 * DAY };
    expect(areOneEvent(aurelia, story(['aurelia', 'ronne', 'toft'], later), index)).toBe(false);
    const sooner = { newestAt: (aurelia.newestAt ?? 0) + 13 * DAY };
    expect(areOneEvent(aurelia, story(['aurelia', 'ronne', 'toft'], sooner), index)).toBe(true);
  });
});
