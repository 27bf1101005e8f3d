import { describe, expect, it } from 'vitest';
import { pairLines } from '../../../src/cli/pair-lines.ts';

const PAIR = { id: 'a', first: 'Ida Lund resigned.', second: 'Lund has quit.' };
const line = (more: object): string => JSON.stringify({ ...PAIR, ...more });

describe('pairs of sentences, one JSON object a line', () => {
  it('are read with what is known of them; other fields and blank lines are left out', () => {
    const full = {
      language: 'en',
      firstDate: '2031-05-12',
      secondDate: '2031-05-13T06:30:00Z',
      context: 'Ida Lund leads the coast guard.',
    };
    expect(pairLines('p.jsonl', `${line({})}\n\n${line({ ...full, kind: 'same' })}\n`)).toEqual([
      { ...PAIR, language: null, firstDate: null, secondDate: null, context: null },
      { ...PAIR, ...full, secondDate: '2031-05-13' },
    ]);
  });

  it.each([
    ['{"id"', /^p\.jsonl line 2: got "\{"id""; allowed is one JSON object a line$/u],
    ['[]', /^p\.jsonl line 2: got \[\]; allowed is \{"id", "first", "second"\}/u],
    [line({ id: 7 }), /^p\.jsonl line 2: "id": got 7; allowed is a text of 1 to 200/u],
    [line({ second: undefined }), /line 2: "second": got nothing; allowed is a sentence/u],
    [line({ first: ' ' }), /line 2: "first": got " "; allowed is a sentence/u],
    [line({ language: 'German!' }), /line 2: "language": got "German!"; allowed is a language/u],
    [line({ firstDate: '2031-02-30' }), /line 2: "firstDate": got "2031-02-30"; allowed is a day/u],
    [line({ context: 'x'.repeat(10_001) }), /line 2: "context": got "x+…; allowed is a text/u],
  ])('refuse %s by its line', (bad, message) => {
    expect(() => pairLines('p.jsonl', `${line({})}\n${bad}`)).toThrow(message);
  });

  it('refuse a file without any', () => {
    expect(() => pairLines('p.jsonl', '\n')).toThrow(
      /^p\.jsonl: got no pair; allowed is at least/u,
    );
  });
});
