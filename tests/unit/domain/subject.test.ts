import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { SUBJECT_LENGTH, shorten, subjectOf } from '../../../src/domain/index.ts';

describe('a subject', () => {
  it('names the leading story and two more that fit', () => {
    expect(
      subjectOf(['Bridge closed to lorries', 'Second leak in the bay', 'Tariffs fall', 'Too many']),
    ).toEqual({
      text: 'Bridge closed to lorries; Second leak in the bay; Tariffs fall',
      named: [0, 1, 2],
    });
  });

  it('passes over a headline that would not fit whole', () => {
    const long =
      'A headline that says a great deal about a great many things at once, and then says more';
    expect(subjectOf(['Bridge closed', long, 'Tariffs fall'])).toEqual({
      text: 'Bridge closed; Tariffs fall',
      named: [0, 2],
    });
  });

  it('gives the first clause of the leading headline where that makes room for a second', () => {
    const lead = 'Strike closes the port of Saltmere, 14 ships wait outside';
    expect(subjectOf([lead, 'Lowen railway tunnel to stay closed until 11 November'])).toEqual({
      text: 'Strike closes the port of Saltmere; Lowen railway tunnel to stay closed until 11 November',
      named: [0, 1],
    });
    expect(subjectOf([lead]).text).toBe(lead);
    expect(subjectOf([lead, 'Tariffs fall']).text).toBe(`${lead}; Tariffs fall`);
  });

  it.each([
    'Brandt, 51, and Wenk, 47, lead the talks of the port authority with its dockers',
    'After the ferry ran aground off Kessel, and was afloat again, its owner is fined by court',
    'Vice Foreign Minister for Russian Affairs, Kim Jong-kyu, makes a statement in Pyongyang',
  ])('does not take a part of "%s" for its clause', (lead) => {
    expect(subjectOf([lead, 'Tariffs fall again']).text).toBe(lead);
  });

  it('cuts a leading headline that is too long at a word', () => {
    const { text, named } = subjectOf([`${'word '.repeat(30)}end`]);
    expect(text).toBe(`${'word '.repeat(17)}word…`);
    expect(named).toEqual([0]);
  });

  it('drops the full stop of a sentence and keeps that of an abbreviation', () => {
    expect(subjectOf(['It rains.', 'Flood in the U.S.']).text).toBe('It rains; Flood in the U.S.');
  });

  it('is empty where there is no headline', () => {
    expect(subjectOf([])).toEqual({ text: '', named: [] });
  });

  test.prop([
    fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }), { minLength: 1 }),
  ])('never is longer than an inbox shows, and always names the first', (headlines) => {
    const { text, named } = subjectOf(headlines);
    expect(text.length).toBeLessThanOrEqual(SUBJECT_LENGTH);
    expect(named[0]).toBe(0);
    expect(named.length).toBeLessThanOrEqual(3);
    expect([...named].sort((a, b) => a - b)).toEqual(named);
  });

  test.prop([fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 40 })])(
    'is never cut inside a character',
    (text, length) => {
      const short = shorten(text, length);
      expect(short.length).toBeLessThanOrEqual(length);
      expect(/\p{Surrogate}/u.test(short)).toBe(false);
    },
  );
});
