import { describe, expect, test } from 'vitest';
import { type IngestCode, IngestError, readArticles } from '../../../src/ingest/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string | Uint8Array) =>
  readArticles(name, typeof text === 'string' ? bytes(text) : text);

const refusal = (name: string, text: string | Uint8Array): IngestError => {
  try {
    read(name, text);
  } catch (error) {
    if (error instanceof IngestError) return error;
    throw error;
  }
  throw new Error(`${name} was read`);
};

describe('.txt', () => {
  test('the first line is the title, then a paragraph a line', () => {
    expect(read('a.txt', 'Title\r\n\r\nOne.\r\nTwo.\r\n')).toMatchObject([
      { title: 'Title', text: 'One.\nTwo.', id: null },
    ]);
  });

  test('lines wrapped at a column are one paragraph', () => {
    const wrapped = [
      'The dockworkers of the port walked off the job on Thursday after',
      'talks about their pay had failed and the harbour authority had',
      'closed the gates.',
    ];
    const [article] = read('a.txt', `Title\n\n${wrapped.join('\n')}\n\nShips wait.`);
    expect(article?.text).toBe(`${wrapped.join(' ')}\nShips wait.`);
  });

  test('a single line is text', () => {
    expect(read('a.txt', 'The dam broke.')).toMatchObject([
      { title: null, text: 'The dam broke.' },
    ]);
  });

  test.each<[string, Uint8Array]>([
    ['UTF-8', bytes('Müller\nÄrger.')],
    ['UTF-8 with a mark', bytes('\ufeffMüller\nÄrger.')],
    ['UTF-16 LE', Buffer.from('\ufeffMüller\nÄrger.', 'utf16le')],
    ['UTF-16 BE', Buffer.from('\ufeffMüller\nÄrger.', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('Müller\nÄrger.', 'latin1')],
  ])('in %s', (_, encoded) => {
    expect(read('a.txt', encoded)).toMatchObject([{ title: 'Müller', text: 'Ärger.' }]);
  });
});

describe('.md', () => {
  test('front matter, heading, lists; no pictures, no comments', () => {
    const text = [
      '---',
      'title: "Leak found"',
      'source: Vellmark Post',
      "date: '2024-10-17T16:45:00Z'",
      'tags: [a, b]',
      'note: whatever',
      '---',
      '<!-- a comment -->',
      '# Leak found',
      'The *dam* leaks, [the company](https://x.example) said.',
      '',
      '![wall](wall.jpg)',
      '## What next',
      '- one',
      '- two',
    ].join('\n');
    expect(read('a.md', text)).toEqual([
      {
        id: null,
        title: 'Leak found',
        text: 'The dam leaks, the company said.\none\ntwo',
        url: null,
        source: 'Vellmark Post',
        author: null,
        publishedAt: '2024-10-17T16:45:00Z',
        language: null,
        topics: [],
      },
    ]);
  });

  test('without front matter the heading is the title', () => {
    expect(read('a.md', '# Leak found\n\nThe dam leaks.')).toMatchObject([
      { title: 'Leak found', text: 'The dam leaks.' },
    ]);
  });
});

describe('.json and .jsonl', () => {
  const line = {
    id: 'a',
    title: 'T',
    text: 'X.',
    url: 'https://a.example',
    source: 'S',
    publishedAt: '2024-10-25',
    language: 'en',
  };

  test('one, an array, or one a line; unknown fields are passed over', () => {
    const article = { ...line, author: null, topics: [] };
    expect(read('a.json', JSON.stringify({ ...line, story: 7 }))).toEqual([article]);
    expect(read('a.json', JSON.stringify([line, line]))).toEqual([article, article]);
    expect(read('a.jsonl', `\n${JSON.stringify(line)}\r\n\n${JSON.stringify(line)}\n`)).toEqual([
      article,
      article,
    ]);
  });

  test('a title or a text is enough', () => {
    expect(read('a.jsonl', '{"id":"a","title":"T"}\n{"id":"b","text":"X."}')).toHaveLength(2);
  });

  test('the JSON that is none is told with its line', () => {
    expect(refusal('stories.jsonl', '{"id":"a","title":"T"}\n{"id": ').message).toBe(
      'stories.jsonl line 2: not JSON (got "{"id":"); allowed is one JSON object a line',
    );
  });

  test.each([
    ['{"title":"T"}', '"id"'],
    ['{"id":"a"}', 'neither "title" nor "text"'],
    ['{"id":"a","title":" "}', 'neither'],
    ['{"id":"a","title":7}', '"title"'],
    ['[]', 'expected object'],
  ])('%s is refused by name', (json, names) => {
    const { message, code } = refusal('s.jsonl', json);
    expect(message).toContain('s.jsonl line 1: ');
    expect(message).toContain(names);
    expect(message).not.toContain('\n');
    expect(code).toBe('ingest.unreadable');
  });
});

describe('what is refused', () => {
  test.each<[string, string | Uint8Array, IngestCode, string]>([
    ['a.pdf', 'x', 'ingest.unknown-kind', 'a.pdf: ends in ".pdf"; allowed are .txt .md'],
    ['README', 'x', 'ingest.unknown-kind', 'README: ends in ""'],
    ['a.txt', '', 'ingest.empty', 'a.txt: empty'],
    ['a.txt', ' \n ', 'ingest.no-article', 'a.txt: no article in it'],
    ['a.txt', 'Views: 0', 'ingest.no-article', 'a.txt: no article'],
    ['a.jsonl', '\n\n', 'ingest.no-article', 'a.jsonl: no article'],
    ['a.json', '[]', 'ingest.no-article', 'a.json: no article'],
    ['a.html', '<html><body></body></html>', 'ingest.no-article', 'a.html: no article'],
    [
      'big.txt',
      `T\n${'x'.repeat(2 * 1024 * 1024)}`,
      'ingest.too-large',
      'big.txt: 2.0 MB of text; allowed are at most 1 MB',
    ],
    [
      'big.xml',
      new Uint8Array(26 * 1024 * 1024),
      'ingest.too-large',
      'big.xml: 26.0 MB; allowed are at most 25 MB',
    ],
    ['a.md', '> '.repeat(20_000), 'ingest.no-article', 'a.md: no article in it'],
  ])('%s', (name, text, code, message) => {
    const error = refusal(name, text);
    expect(error).toMatchObject({ code, kind: 'input' });
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('\n');
  });

  test('of many articles the large one is named', () => {
    const lines = [
      { id: 'a', text: 'X.' },
      { id: 'b', text: 'x'.repeat(2 * 1024 * 1024) },
    ];
    expect(refusal('s.jsonl', lines.map((line) => JSON.stringify(line)).join('\n')).message).toBe(
      's.jsonl article "b": 2.0 MB of text; allowed are at most 1 MB',
    );
  });
});

test('the ending may stand before a query', () => {
  expect(read('https://a.example/a.txt?b=c.d#e', 'T\nX.')).toHaveLength(1);
});
