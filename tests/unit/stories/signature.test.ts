import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rawArticleSchema } from '../../../src/domain/index.ts';
import { cleanArticle, readArticles } from '../../../src/ingest/index.ts';
import { fileArticle } from '../../../src/stories/index.ts';
import { signatureOf } from '../../../src/stories/signature.ts';
import { storiesWorld } from '../../support/worlds/stories-world.ts';

const DAYS = ['day-1', 'day-2', 'day-3'];

it('that was made here is what its schema reads from the store, field for field', async () => {
  const world = storiesWorld();
  let compared = 0;
  for (const day of DAYS) {
    const path = `examples/sample/${day}/wires.jsonl`;
    for (const raw of readArticles(path, readFileSync(path))) {
      const article = cleanArticle(rawArticleSchema.parse(raw), Date.parse('2026-10-26T07:00:00Z'));
      const { story: id } = await fileArticle(article, world);
      const story = await world.stories.get(id);
      if (!story) throw new Error(`story ${id} is missing`);
      // A copy comes from nowhere that is known, so it is read by the schema.
      const read = signatureOf({ ...story, signature: structuredClone(story.signature) });
      expect(read).toEqual(story.signature);
      expect(Object.keys(read).sort()).toEqual(Object.keys(story.signature as object).sort());
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(2);
});
