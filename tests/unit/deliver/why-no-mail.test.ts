import { expect, it } from 'vitest';
import { whyNoMail } from '../../../src/deliver/index.ts';

const NOBODY = { gets: 0, hadAll: 0, nothingNew: 0, suppressed: 0 };

it.each([
  [{ gets: 2 }, null],
  [{ nothingNew: 1 }, '1 reader gets no mail: 1 follows topics with nothing new'],
  [
    { gets: 9, hadAll: 1200, nothingNew: 1, suppressed: 2 },
    '1,203 readers get no mail: 1,200 were told all of it before, 1 follows topics with nothing new, 2 are suppressed',
  ],
])('says why readers get no mail: %o', (counts, said) => {
  expect(whyNoMail({ ...NOBODY, ...counts })).toBe(said);
});
