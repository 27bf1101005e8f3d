import { describe, expect, it } from 'vitest';
import { isUnseenPair, isUnseenStory, subjectOf } from '../../../bench/eval/unseen.ts';

const ids = Array.from({ length: 900 }, (_, at) => `P${at}`);

describe('the unseen part', () => {
  it('is about a third of the pairs, and never changes', () => {
    const unseen = ids.filter((id) => isUnseenPair('pairs-dev', { id }));
    expect(unseen.length).toBeGreaterThan(250);
    expect(unseen.length).toBeLessThan(350);
    // A changed rule would mix what was worked on with what was not.
    expect(unseen.slice(0, 5)).toEqual(['P3', 'P4', 'P9', 'P12', 'P16']);
  });

  it('differs from file to file', () => {
    const of = (file: 'pairs-dev' | 'pairs-dev-languages') =>
      ids.filter((id) => isUnseenPair(file, { id }));
    expect(of('pairs-dev')).not.toEqual(of('pairs-dev-languages'));
  });

  it('takes real pairs by the first story that they name', () => {
    for (const story of ['21ecb', '7ecbplus', '3ecb', '19ecb', 'wiki-gm'])
      expect(isUnseenPair('real-pairs-dev', { id: 'a', story: `${story}|8ecb` })).toBe(
        isUnseenPair('real-pairs-dev', { id: 'b', story }),
      );
  });

  it('takes lines by event and edition, and leaves an edition whole', () => {
    const unseen = (id: string, edition: number) =>
      isUnseenPair('line-pairs-dev', { id, event: 'ferry', edition });
    for (let edition = 1; edition < 40; edition += 1)
      expect(unseen('a', edition)).toBe(unseen('b', edition));
    const editions = Array.from({ length: 90 }, (_, at) => unseen('a', at));
    expect(new Set(editions).size).toBe(2);
  });

  it('leaves look-alike events of one subject on one side', () => {
    expect(subjectOf('10ecb')).toBe('10');
    expect(subjectOf('10ecbplus')).toBe('10');
    expect(subjectOf('ferry')).toBe('ferry');
    for (let topic = 1; topic < 46; topic += 1)
      expect(isUnseenStory(`${topic}ecb`)).toBe(isUnseenStory(`${topic}ecbplus`));
  });
});
