import { describe, expect, test } from 'vitest';
import { readReference, takeReferences } from '../../../src/ingest/clean/references.ts';

const strike = {
  publisher: 'Northern Wire',
  date: '2024-10-25',
  headline: 'Harbour strike goes on',
};

describe('one line', () => {
  test.each([
    [
      '- Northern Wire (2024, October 25). Harbour strike goes on. Retrieved from [website URL]',
      null,
    ],
    [
      'Northern Wire. (2024, October 25). Harbour strike goes on. https://x.example/a',
      'https://x.example/a',
    ],
    [
      'Northern Wire, "Harbour strike goes on", 25 October 2024, https://x.example/a?utm_source=b',
      'https://x.example/a',
    ],
    [
      '[3] Lind, Ada. “Harbour strike goes on.” Northern Wire, 25 Oct. 2024. Accessed 26 October 2024.',
      null,
    ],
    ['2) Harbour strike goes on – Northern Wire, October 25, 2024', null],
    [
      '* [Harbour strike goes on](https://x.example/a) Northern Wire, 2024-10-25',
      'https://x.example/a',
    ],
    ['Northern Wire: Harbour strike goes on (2024-10-25)', null],
    ['"Harbour strike goes on". Northern Wire. 25 October 2024. Retrieved 26 October 2024.', null],
  ])('%s', (line, url) => expect(readReference(line, 'en')).toEqual({ ...strike, url }));

  test('a year alone is no date', () => {
    expect(readReference('Northern Wire (2024). Harbour strike goes on.', 'en')).toEqual({
      ...strike,
      date: null,
      url: null,
    });
  });

  test('in German', () => {
    expect(
      readReference('- Amery Bote, „Hafenstreik geht weiter“, 25. Oktober 2024', 'de'),
    ).toEqual({
      publisher: 'Amery Bote',
      date: '2024-10-25',
      headline: 'Hafenstreik geht weiter',
      url: null,
    });
  });

  test('"retrieved" in a headline does not end it', () => {
    expect(
      readReference('Northern Wire (2024, May 3). Recorder retrieved from the sea', 'en')?.headline,
    ).toBe('Recorder retrieved from the sea');
  });

  test('an address alone is none', () => {
    expect(readReference('https://x.example/a', 'en')).toBeNull();
  });
});

describe('the block', () => {
  const line = '- Northern Wire (2024, October 25). Harbour strike goes on.';

  test.each(['References:', 'Sources', 'Quellen:', 'REFERENCES', 'Fuentes:'])(
    'after "%s"',
    (heading) => {
      const { body, references } = takeReferences(
        ['One.', 'Two.', heading, line, line, 'Views: 0'],
        'en',
      );
      expect(body).toEqual(['One.', 'Two.', 'Views: 0']);
      expect(references).toHaveLength(2);
    },
  );

  test('a heading with no reference under it is text', () => {
    const lines = ['One.', 'Sources', 'He would not name them.'];
    expect(takeReferences(lines, 'en')).toEqual({ body: lines, references: [] });
  });

  test('holds at most 100', () => {
    const many = Array.from({ length: 300 }, () => line);
    expect(takeReferences(['One.', 'References:', ...many], 'en').references).toHaveLength(100);
  });
});
