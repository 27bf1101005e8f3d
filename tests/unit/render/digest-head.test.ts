import { describe, expect, it } from 'vitest';
import type { Cut, EditionContent } from '../../../src/domain/index.ts';
import { archivePage } from '../../../src/render/index.ts';
import {
  bridge,
  fill,
  grid,
  layout,
  leak,
  newsletter,
  read,
} from '../../support/samples/digest.ts';
import {
  aCorrection,
  aCut,
  aCutStory,
  anEditionContent,
  anEntry,
} from '../../support/samples/edition-fixtures.ts';

describe('the subject of a digest', () => {
  const content = anEditionContent([bridge, leak, grid], {
    subject: 'The desk’s own words',
    subjectStories: [bridge.id, leak.id],
  });

  it('is the edition’s where the cut leads with its story and holds all that it names', () => {
    expect(fill(content).subject).toBe('The desk’s own words');
  });

  it('is made anew where the leading story is not in the cut', () => {
    const cut = aCut(content, 3, { stories: [aCutStory(leak), aCutStory(grid)] });
    expect(fill(content, cut).subject).toBe('Leak found; Grid fails');
  });

  it('is made anew where a story that it names is not in the cut', () => {
    const cut = aCut(content, 3, { stories: [aCutStory(bridge), aCutStory(grid)] });
    expect(fill(content, cut).subject).toBe('Bridge closed; Grid fails');
  });

  it('says so where there are corrections alone', () => {
    const owed = {
      ...content,
      corrections: [aCorrection(bridge.id, 1, 'It is open.')],
    };
    const cut = aCut(owed, 3, { stories: [] });
    expect(fill(owed, cut).subject).toBe('Correction to The Morning Wire');
  });
});

describe('the head of a digest', () => {
  const since = '2024-10-25T05:00:00.000Z';
  const two = anEditionContent([bridge, leak], { subject: 'Bridge closed', since });
  const head = (content: EditionContent, given: Partial<Cut> = {}) => {
    const { html, text } = fill(content, { ...aCut(content), caughtUp: true, ...given });
    return { html, text, h1: /<h1[^>]*>(.*?)<\/h1>/u.exec(html)?.[1] };
  };

  it('says since when all of it is new, how much it is, and what happened', () => {
    const { h1, html, text } = head(two);
    expect(h1).toBe('New to you since Friday');
    expect(read(html)).toContain(
      'New to you since Friday 2 stories, 2 updates, 1 minute At a glance 25 Oct It is closed. It leaks. ',
    );
    expect(html).toContain('href="#story-2"');
    expect(html).toContain('id="story-2"');
    expect(text).toContain('\nNew to you since Friday\n2 stories, 2 updates, 1 minute\n');
    expect(text).toMatch(/That is what is new to you since Friday\./u);
  });

  it('names the day where that is a week ago', () => {
    expect(head({ ...two, since: '2024-10-12T05:00:00.000Z' }).h1).toBe(
      'New to you since 12 October',
    );
  });

  it('names the day on which who was away left', () => {
    const away = { since: '2024-10-07', beyond: false };
    expect(head(two, { away }).h1).toBe('New to you since 7 October');
  });

  it('says no more than that it is new to readers who missed some, and of the first edition', () => {
    const { caughtUp: _, ...behind } = aCut(two);
    const { html } = fill(two, behind);
    expect(read(html)).toContain(' New to you 2 stories');
    expect(read(html)).not.toContain('since Friday');
    const { since: _since, ...first } = two;
    expect(head(first).h1).toBe('New to you');
  });

  it('is the headline of the one story that there is, once', () => {
    const content = anEditionContent([bridge], { subject: 'Bridge closed', since });
    const { h1, html, text } = head(content);
    expect(h1).toMatch(/^<a [^>]*href="[^"]*\/stories\/bridge"[^>]*>Bridge closed<\/a>$/u);
    expect(html.match(/<h\d[^>]*>(?:<a[^>]*>)?Bridge closed</gu)).toHaveLength(1);
    expect(text.match(/^Bridge closed$/gmu)).toHaveLength(1);
    expect(read(html)).not.toContain('At a glance');
  });

  it('says a headline at a glance where the line is long', () => {
    const long = { ...leak, entries: [anEntry(2, `It ${'leaks and '.repeat(20)}`, '2024-10-25')] };
    expect(read(head(anEditionContent([bridge, long])).html)).toContain(
      ' At a glance 25 Oct It is closed. Leak found ',
    );
  });

  it('says in the archive what it is about', () => {
    const page = archivePage(
      layout,
      two,
      { ...aCut(two), caughtUp: true },
      newsletter,
      'https://r',
    );
    expect(page).toMatch(/<h1[^>]*>Bridge closed<\/h1>/u);
  });
});
