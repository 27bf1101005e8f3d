import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Development } from '../../../src/domain/index.ts';
import type { DevelopmentId } from '../../../src/kernel/index.ts';
import { calendarFile } from '../../../src/site/calendar.ts';
import { type DueDate, dueDates, dueNext } from '../../../src/site/due.ts';
import { DueNext } from '../../../src/site/pages/due-next.tsx';
import {
  aDevelopment,
  aNewsletter,
  anEditionContent,
  anEntry,
  aSource,
  aStoryBlock,
} from '../../support/samples/edition-fixtures.ts';

const NOW = Date.parse('2031-05-20T09:00:00Z');
const SITE = 'https://read.example.org';
const newsletter = aNewsletter();

const announcement = (text: string, on: string, given: Partial<Development> = {}) =>
  aDevelopment(text, { due: { on }, ...given });

describe('the announced dates of a story', () => {
  it('are those to come, the next first, this month and today among them', () => {
    const dates = ['2031-06-02', '2031-05-19', '2031-05', '2031-05-20', '2031-04'];
    const found = dueNext(
      dates.map((on) => announcement(`Due ${on}.`, on)),
      NOW,
    );
    expect(found.map(({ due }) => due?.on)).toEqual(['2031-05', '2031-05-20', '2031-06-02']);
  });

  it('leave out what was reported as having happened, and what a later word replaced', () => {
    const vote = announcement('The union votes.', '2031-06-01');
    const strike = announcement('A strike begins on Monday.', '2031-06-02');
    const later = announcement('The strike begins a week later, on Monday.', '2031-06-09', {
      supersedes: strike.id,
    });
    const voted = aDevelopment('The union has voted.', { fulfils: vote.id });
    expect(dueNext([vote, strike, later, voted], NOW)).toEqual([later]);
  });

  it('come from editions once, without what the desk has corrected since', () => {
    const entries = [
      anEntry(1, 'The bridge opens on 1 June.', '2031-05-01', { due: { on: '2031-06-01' } }),
      anEntry(2, 'The ferry stops on 2 June.', '2031-05-01', { due: { on: '2031-06-02' } }),
    ];
    const content = anEditionContent([aStoryBlock('bridge', { entries })]);
    const dates = dueDates([content, content], new Set([2]), NOW);
    expect(dates.map(({ on }) => on)).toEqual(['2031-06-01']);
  });
});

describe('the page of a story', () => {
  it('says what is due next, and nothing that the desk has corrected', () => {
    const texts = ['The bridge opens.', 'The ferry stops.', 'The wrong day.'];
    const developments = texts.map((text, n) => announcement(text, `2031-06-0${n + 1}`));
    const lines = developments.map((development) => ({ statement: development, development }));
    const [, , wrong] = developments;
    const corrections = wrong ? [{ development: wrong.id }] : [];
    const html = `${DueNext({ lines, corrections, newsletter, now: NOW })}`;
    expect(html).toBe(
      '<p><b lang="en">Due next: 1 June 2031</b> · The bridge opens.</p>' +
        '<p><b lang="en">Due next: 2 June 2031</b> · The ferry stops.</p>',
    );
  });
});

const date = (on: string, text: string, given: Partial<Development> = {}): DueDate => ({
  on,
  announced: announcement(text, on, { id: 'd1' as DevelopmentId, ...given }),
  story: { id: aStoryBlock('bridge').id, headline: 'Bridge, tunnel; and \\ more' },
});
const unfold = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('has an all-day event a date, with escaped words and the page of the story', () => {
    const lines = unfold(
      calendarFile('The Wire', [date('2031-12-31', 'It\nopens.')], newsletter, SITE),
    );
    expect(lines.slice(0, 3)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Writethru//Due dates//EN',
    ]);
    expect(lines).toContain('UID:d1@read.example.org');
    expect(lines).toContain('DTSTART;VALUE=DATE:20311231');
    expect(lines).toContain('DTEND;VALUE=DATE:20320101');
    expect(lines).toContain('SUMMARY:Bridge\\, tunnel\\; and \\\\ more');
    expect(lines).toContain('DESCRIPTION:It opens.');
    expect(lines).toContain(`URL:${SITE}/n/${newsletter.id}/stories/bridge`);
    expect(lines.some((line) => /^DTSTAMP:\d{8}T\d{6}Z$/u.test(line))).toBe(true);
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  it('spans the month where no day is known', () => {
    const lines = unfold(
      calendarFile('The Wire', [date('2031-12', 'It opens.')], newsletter, SITE),
    );
    expect(lines).toContain('DTSTART;VALUE=DATE:20311201');
    expect(lines).toContain('DTEND;VALUE=DATE:20320101');
  });

  it('does not quote a source that gives its headlines only', () => {
    const rights = { ...newsletter, rights: { Gazette: { kind: 'headline' as const } } };
    const announced = date('2031-12-31', 'It opens.', {
      sources: [{ ...aSource('Gazette'), name: 'Gazette' }],
    });
    expect(calendarFile('The Wire', [announced], rights, SITE)).not.toContain('DESCRIPTION');
  });

  it('folds any text into lines of at most 75 octets, and loses nothing of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
        const file = calendarFile(words, [date('2031-06-01', `x${words}`)], newsletter, SITE);
        const lines = file.split('\r\n');
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
        const plain = unfold(file).find((line) => line.startsWith('DESCRIPTION:'));
        const title = unfold(file).find((line) => line.startsWith('X-WR-CALNAME:'));
        // The same words give the same value, wherever the line breaks.
        expect(plain?.slice('DESCRIPTION:x'.length).trim()).toBe(
          title?.slice('X-WR-CALNAME:'.length).trim(),
        );
      }),
    );
  });
});
