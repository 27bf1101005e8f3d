import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleLines } from '../../../src/ingest/index.ts';
import { all } from '../../support/measures/streams.ts';

/** The bytes in chunks of so many each. */
async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const read = (text: string | Uint8Array, size = 7) =>
  all(articleLines('wires.jsonl', chunks(Buffer.from(text), size)));

const LINES = [
  '{"id":"a","title":"Ferry sinks off Ærø","other":1}',
  '',
  '{"id":"b","text":"One line.\\nAnother, with \u2028 in it."}\r',
  '   ',
  '{"id":"c","title":null,"text":"Zwölf Tote 🚢","publishedAt":"2031-05-12","source":"Küstenpost"}',
].join('\n');

describe('a stream of articles', () => {
  it('is the same in whatever pieces it comes, with or without a mark and a last line feed', async () => {
    const whole = await read(LINES, 10_000);
    expect(whole.map(({ id, title, text, source }) => ({ id, title, text, source }))).toEqual([
      { id: 'a', title: 'Ferry sinks off Ærø', text: '', source: null },
      { id: 'b', title: null, text: 'One line.\nAnother, with \u2028 in it.', source: null },
      { id: 'c', title: null, text: 'Zwölf Tote 🚢', source: 'Küstenpost' },
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 90 }),
        fc.boolean(),
        fc.boolean(),
        async (size, mark, end) => {
          const text = `${mark ? '\uFEFF' : ''}${LINES}${end ? '\n' : ''}`;
          expect(await read(text, size)).toEqual(whole);
        },
      ),
    );
  });

  const refused: readonly [string, string | Uint8Array, RegExp][] = [
    ['is not JSON', '{"id":"a","text":"x"}\n\n{"id"', /^wires\.jsonl line 3: not JSON/u],
    ['is no object', '[1]', /^wires\.jsonl line 1: .*required are "id"/u],
    ['has no id', '{"text":"x"}', /^wires\.jsonl line 1: "id" /u],
    [
      'has neither title nor text',
      '{"id":"a","title":" "}',
      /line 1: .*neither "title" nor "text"/u,
    ],
    ['is not UTF-8', Buffer.from('{"id":"a","text":"\xe6"}', 'latin1'), /line 1: not UTF-8/u],
    ['is too long', `{"id":"a","text":"${'x'.repeat(8_000_000)}`, /line 1: more than 7\.0 MB/u],
    [
      'has too much text',
      `{"id":"a","text":"${'x'.repeat(1_100_000)}"}`,
      /line 1: 1\.0 MB of text/u,
    ],
  ];
  it.each(refused)('names the line that %s', async (_, text, message) => {
    await expect(read(text, 60_000)).rejects.toThrow(message);
  });

  it('without an article in it is refused', async () => {
    await expect(read('')).rejects.toThrow('wires.jsonl: no article in it');
    await expect(read('\n  \n')).rejects.toThrow('no article in it');
  });

  it('that never ends a line is not read to its end', async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1;
        yield Buffer.alloc(1_000_000, 'x');
      }
    }
    await expect(all(articleLines('pipe', endless()))).rejects.toThrow('pipe line 1: more than');
    expect(given).toBe(8);
  });
});
