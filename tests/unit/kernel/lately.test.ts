import { expect, it } from 'vitest';
import { lately } from '../../../src/kernel/index.ts';

it('makes what it is asked for once, while it remembers', () => {
  const made: string[] = [];
  const upper = lately(4, (text) => {
    made.push(text);
    return text.toUpperCase();
  });
  expect(['a', 'b', 'a', 'b'].map(upper)).toEqual(['A', 'B', 'A', 'B']);
  expect(made).toEqual(['a', 'b']);
});

it('forgets what it was not asked for lately, and holds no more than it may', () => {
  const made = new Map<string, number>();
  const counted = lately(4, (text) => {
    made.set(text, (made.get(text) ?? 0) + 1);
    return text;
  });
  for (let at = 0; at < 100; at += 1) {
    counted('often');
    counted(String(at));
  }
  expect(made.get('often')).toBe(1);
  counted('0');
  expect(made.get('0')).toBe(2);
});

it('remembers that there is nothing', () => {
  let asked = 0;
  const nothing = lately(4, () => {
    asked += 1;
    return null;
  });
  expect([nothing('a'), nothing('a')]).toEqual([null, null]);
  expect(asked).toBe(1);
});
