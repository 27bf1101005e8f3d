import { expect, test } from 'vitest';
import type { Story } from '../../../src/domain/index.ts';
import type { StoryId } from '../../../src/kernel/index.ts';
import { emptyStory } from '../../../src/stories/decide.ts';
import { rememberedOf } from '../../../src/stories/language-index.ts';
import { profileOf } from '../../../src/stories/profile.ts';
import { remember, signatureOf } from '../../../src/stories/signature.ts';
import { openLanguage } from '../../../src/stories/text/language.ts';
import { article } from '../../support/worlds/stories-world.ts';

/** As the version before decision 38 wrote it. */
const FORMER = {
  terms: { ferri: 0.61, aground: 0.5, ronn: 0.4 },
  names: { aurelia: 1.97, ronne: 1 },
  numbers: ['212'],
  pairs: 'AAAB',
  newestAt: '2031-05-12T09:00:00.000Z',
  texts: [{ article: 'a1', shingles: 'AAABAAAC' }],
  statements: [{ day: 22411, hashes: 'AAAB' }],
  figures: [],
  alike: {},
  applied: null,
};

const FERRY = article({
  title: 'Ferry Aurelia aground off Ronne',
  paragraphs: ['The ferry Aurelia ran aground off Ronne on Monday.'],
});
const former = (): Story => ({
  ...emptyStory('s1' as StoryId, FERRY),
  articles: 2,
  signature: FORMER,
});

test('a memory that a former version wrote is read, and what it has not is empty', () => {
  const story = rememberedOf(former());
  expect(story.said).toEqual([]);
  expect(story.texts).toEqual([{ article: 'a1', shingles: [1, 2], title: undefined }]);
  expect(story.names.get('aurelia')).toBe(1.97);
});

test('what is remembered from then on keeps every field that the former version reads', async () => {
  const profile = profileOf(FERRY, await openLanguage('en'));
  const next = remember(signatureOf(former()), profile);
  for (const field of Object.keys(FORMER)) expect(next).toHaveProperty(field);
  expect(next.texts).toHaveLength(2);
  expect(next.said).toMatchObject({ aurelia: 1.585 });
});
