import { expect, it } from 'vitest';
import type { Correction, Newsletter } from '../../../src/domain/index.ts';
import { forReaders } from '../../../src/editions/corrections.ts';
import type { CorrectionId, StoryId } from '../../../src/kernel/index.ts';

const WAS = 'Two drivers were hurt.';

const correction = (source: string | null | undefined): Correction => ({
  id: 's-c' as CorrectionId,
  kind: 'changed',
  place: 3,
  story: 's' as StoryId,
  text: 'Nobody was hurt.',
  at: '2026-11-30T07:00:00.000Z',
  was: WAS,
  headline: 'Cable fire',
  ...(source === undefined ? {} : { source }),
});

const shown = (source: string | null | undefined, rights: Newsletter['rights']) =>
  forReaders({ rights })(correction(source)).was;

it('shows readers what they were told where its source may be quoted', () => {
  expect(shown('Wire', {})).toBe(WAS);
  expect(shown(null, {})).toBe(WAS);
  expect(shown('Wire', { Wire: { kind: 'full' } })).toBe(WAS);
});

it('does not where its source gives headlines only, or fewer words, or is not known', () => {
  expect(shown('Wire', { Wire: { kind: 'headline' } })).toBeUndefined();
  expect(shown('Wire', { Wire: { kind: 'quote', words: 3 } })).toBeUndefined();
  expect(shown(undefined, {})).toBeUndefined();
});

it('does not carry whose words they were', () => {
  expect(forReaders({ rights: {} })(correction('Wire'))).not.toHaveProperty('source');
});
