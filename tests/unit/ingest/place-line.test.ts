import { expect, test } from 'vitest';
import { takePlaceLine } from '../../../src/ingest/clean/place-line.ts';

const rest = 'The bank said so.';

test.each([
  ['Seoul, South Korea – ', 'Seoul, South Korea', null],
  ['LONDON (Reuters) - ', 'LONDON', 'Reuters'],
  ['LONDON, Oct 25 (Reuters) - ', 'LONDON', 'Reuters'],
  ['KYIV, Ukraine (AP) — ', 'KYIV, Ukraine', 'AP'],
  ['WASHINGTON—', 'WASHINGTON', null],
  ['NEW YORK, 25 October 2024 -- ', 'NEW YORK', null],
  ['Rio de Janeiro, Brazil — ', 'Rio de Janeiro, Brazil', null],
  ['New Delhi – ', 'New Delhi', null],
  ['The Hague, Netherlands – ', 'The Hague, Netherlands', null],
  ['MÜNCHEN (dpa) - ', 'MÜNCHEN', 'dpa'],
])('%s', (head, place, agency) => {
  expect(takePlaceLine(head + rest)).toEqual({ place, agency, rest });
});

test.each([
  'BREAKING – The bank said so.',
  'Update: The bank said so.',
  'Ada Lind – the governor – said so.',
  'Ada Lind and Tomas Wenk of the Harbour Board – They said so.',
  'Follow - Up talks were held in Oslo.',
  'Fire - bomb attack hits a bank in the city.',
  'The bank – The one on Main Street – said so.',
  'He said so – Nobody listened.',
])('no place: %s', (text) => expect(takePlaceLine(text)).toBeNull());
