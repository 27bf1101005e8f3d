import { describe, expect, it } from 'vitest';
import type { Cut, EditionContent, Newsletter } from '../../../src/domain/index.ts';
import {
  archivePage,
  fillDigest,
  HTML_BUDGET,
  RenderError,
  renderLayout,
} from '../../../src/render/index.ts';
import {
  aCorrection,
  aCut,
  aCutStory,
  aNewsletter,
  anEditionContent,
  anEntry,
  aSource,
  aStatement,
  aStoryBlock,
} from '../../support/edition-fixtures.ts';
import { templates } from '../../support/templates.ts';

const newsletter = aNewsletter();
const layout = await renderLayout(templates, newsletter.look, 'en');
const fill = (content: EditionContent, cut: Cut = aCut(content), given: Newsletter = newsletter) =>
  fillDigest(layout, content, cut, given, 'https://read.example.org/');

const bridge = aStoryBlock('bridge', {
  headline: 'Bridge closed',
  entries: [anEntry(1, 'It is closed.', '2024-10-25')],
});
const leak = aStoryBlock('leak', {
  headline: 'Leak found',
  entries: [anEntry(2, 'It leaks.', '2024-10-25')],
});
const grid = aStoryBlock('grid', {
  headline: 'Grid fails',
  entries: [anEntry(3, 'It is dark.', '2024-10-25')],
});

/** The words of a page, in order, without markup. */
const read = (html: string): string =>
  html
    .replace(/<style[\s\S]*?<\/style>|<title>.*?<\/title>|<div style="display:none.*?<\/div>/gu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ');

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

describe('a story in a digest', () => {
  const shown = (
    given: Parameters<typeof aStoryBlock>[1],
    of: Partial<ReturnType<typeof aCutStory>> = {},
  ) => {
    const story = aStoryBlock('story', given);
    const content = anEditionContent([story], { subject: 'A subject of its own' });
    return fill(content, aCut(content, 1, { stories: [aCutStory(story, of)] }));
  };

  it('writes a date once for lines of the same day, newest first', () => {
    const { html, text } = shown({
      entries: [
        anEntry(1, 'First.', '2024-10-24'),
        anEntry(2, 'Second.', '2024-10-25'),
        anEntry(3, 'Third.', '2024-10-25'),
      ],
    });
    expect(read(html)).toMatch(/25 Oct Third\. Harbour Post Second\. Harbour Post 24 Oct First\./u);
    expect(text).toMatch(/^25 Oct {2}Third\.[\s\S]*^ {8}Second\.[\s\S]*^24 Oct {2}First\.$/mu);
  });

  it.each([
    ['2024-10', 'Oct'],
    ['2023-10-25', '25 Oct 2023'],
    ['2024-01-05', '5 Jan'],
  ])('writes %s as it is known', (on, date) => {
    expect(read(shown({ entries: [anEntry(1, 'It was.', on)] }).html)).toContain(
      ` ${date} It was.`,
    );
  });

  it('mutes what was put in, whatever else is in the sentence', () => {
    const { html } = shown({
      entries: [
        anEntry(
          1,
          'The BWA [Waterways Agency] & <others>',
          '2024-10-25',
          aStatement('The BWA [Waterways Agency] & <others>'),
        ),
      ],
    });
    expect(html).toMatch(
      /The BWA <span class="muted"[^>]*>\[Waterways Agency\]<\/span> &amp; &lt;others&gt;/u,
    );
  });

  it('takes insertions that do not fit the text as text', () => {
    const entry = anEntry(1, 'Short.', '2024-10-25', {
      insertions: [
        { at: 3, length: 99 },
        { at: 4, length: 1 },
        { at: 50, length: 2 },
      ],
    });
    expect(read(shown({ entries: [entry] }).html)).toContain('Sho rt.');
  });

  it.each([
    [{ sources: ['Fox', 'BBC', 'AP'], reports: 9 }, 'Fox, BBC, AP'],
    [{ sources: ['Fox', null], reports: 4 }, 'Fox, 4 reports'],
    [{ sources: ['Fox'], reports: 1 }, 'Fox'],
    [
      { sources: [null], reports: 1, cites: ['KCNA', 'Yonhap'] },
      '1 report, citing KCNA and Yonhap',
    ],
    [{ sources: [null], reports: 2 }, '2 reports'],
    [{ sources: ['A', 'B', 'C', 'D', 'E', 'F'], reports: 6 }, 'A, B, C, D and 2 more'],
  ])('says who reports: %j', (given, byline) => {
    expect(read(shown(given).html)).toContain(` What is new in story ${byline} `);
  });

  it('links each source, and calls one without a name the report', () => {
    const named = { ...aSource('Fox'), url: 'http://fox.example.com/a?b=1&c="2"' };
    const { html } = shown({
      entries: [
        anEntry(1, 'It was.', '2024-10-25', {
          sources: [
            named,
            aSource(null),
            { ...aSource('Radio'), url: null },
            { ...aSource(null), url: null },
          ],
        }),
      ],
    });
    expect(html).toContain('href="http://fox.example.com/a?b=1&amp;c=%222%22"');
    expect(read(html)).toContain('It was. Fox The report Radio ');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.example',
    '//a.example',
    'https://u:p@a.example',
    'https://[',
    `https://a.example/${'x'.repeat(1000)}`,
  ])('does not link %j', (url) => {
    const { html, text } = shown({
      entries: [anEntry(1, 'It was.', '2024-10-25', { sources: [{ ...aSource('Fox'), url }] })],
    });
    expect(html).not.toContain(url);
    expect(text).not.toContain(url);
    expect(read(html)).toContain('It was. Fox ');
  });

  it('shows a changed figure, a difference and what is breaking', () => {
    const { html, text } = shown({
      state: 'breaking',
      entries: [
        anEntry(1, 'More.', '2024-10-25', {
          change: { from: '1,000', to: '5,000', unit: 'barrels a day' },
          differs: { written: '4,000', source: null },
        }),
      ],
    });
    expect(read(html)).toContain(' Breaking · Harbour Post 1,000 → 5,000 barrels a day ');
    expect(read(html)).toContain('More. Sources differ: “4,000” Harbour Post');
    expect(text).toContain('\nBreaking · Harbour Post\n1,000 → 5,000 barrels a day\n');
  });

  it('says what was known until now, from the log or from the background', () => {
    const entries = [anEntry(1, 'Long known.', '2024-10-20'), anEntry(2, 'New.', '2024-10-25')];
    const told = shown({ entries }, { shows: [2], untilNow: { place: 1 } });
    expect(read(told.html)).toContain('Until now · 20 Oct. Long known. Timeline');
    const background = shown(
      { entries, background: [aStatement('Once upon a time.')] },
      { shows: [2], untilNow: { background: 0 } },
    );
    expect(background.text).toContain('Until now · 25 Oct. Once upon a time.');
  });

  it('counts what is new and not in the mail', () => {
    const entries = [1, 2, 3, 4, 5, 6].map((place) =>
      anEntry(place, `Line ${place}.`, '2024-10-25'),
    );
    const { html, text } = shown({ entries });
    expect(read(html)).toContain(
      'Line 6. Harbour Post Line 5. Harbour Post Line 4. Harbour Post Line 3.',
    );
    expect(read(html)).not.toContain('Line 2.');
    expect(read(html)).toContain('Timeline, with 2 more that are new');
    expect(text).toContain(
      'Timeline, with 2 more that are new\nhttps://read.example.org/n/morning-wire/stories/story',
    );
  });
});

describe('the order of a digest', () => {
  it('gathers stories by topic, the leading story first', () => {
    const stories = [
      { ...bridge, topic: 'energy' },
      { ...leak, topic: 'harbours' },
      { ...grid, topic: 'energy' },
      aStoryBlock('stray'),
    ];
    const words = read(fill(anEditionContent(stories, { subject: 'Three stories' })).html);
    expect(words).toMatch(
      / Energy .*Bridge closed.*Grid fails.* Harbours and rivers .*Leak found.* Other news .*What is new in stray/u,
    );
    expect(words.match(/ Energy /gu)).toHaveLength(1);
  });

  it('heads nothing where no story has a topic', () => {
    const { html } = fill(anEditionContent([bridge, leak]));
    expect(read(html)).not.toContain('Other news');
    expect(html).toContain('<h2 class="ink"');
    expect(html).not.toContain('<h3');
  });

  it('puts no topic’s text into a heading of its own', () => {
    expect(fill(anEditionContent([{ ...bridge, topic: '<i>x' }])).html).toContain(
      '&lt;i&gt;x</h2>',
    );
  });
});

describe('the headline of the leading story', () => {
  const headings = (content: EditionContent) =>
    (fill(content).html.match(/<h\d[^>]*>(?:<a[^>]*>)?Bridge closed</gu) ?? []).length;

  it('stands once where the title is the same', () => {
    const content = anEditionContent([bridge, leak], { subject: 'Bridge closed' });
    expect(headings(content)).toBe(1);
    const { html, text } = fill(content);
    expect(html).toMatch(/<h1[^>]*><a[^>]* href="[^"]*\/stories\/bridge"/u);
    expect(text.match(/^Bridge closed$/gmu)).toHaveLength(1);
  });

  it('stands again below a title that names more, or a note', () => {
    const subject = 'Bridge closed; Leak found';
    expect(fill(anEditionContent([bridge, leak], { subject })).html).toMatch(
      /<h2[^>]*><a[^>]*>Bridge closed</u,
    );
    const noted = anEditionContent([bridge, leak], { subject: 'Bridge closed', note: 'A note.' });
    expect(headings(noted)).toBe(2);
  });
});

describe('the size of a digest', () => {
  const many = Array.from({ length: 120 }, (_, index) =>
    aStoryBlock(`story-${index}`, {
      entries: [1, 2, 3, 4].map((place) =>
        anEntry(place, `${index} “&” ${'words and more words '.repeat(12)}`, '2024-10-25'),
      ),
    }),
  );
  const content = anEditionContent(many, { subject: 'A full day' });

  it('stays under what Gmail clips, by whole stories from the end, which it counts', () => {
    const { html, text } = fill(content, aCut(content, 100));
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(HTML_BUDGET);
    expect(Buffer.byteLength(html)).toBeGreaterThan(HTML_BUDGET * 0.9);
    const shown = html.match(/<h2 class="ink"/gu)?.length ?? 0;
    expect(shown).toBeGreaterThan(10);
    expect(html).toContain(`What is new in story-${shown - 1}<`);
    expect(html).not.toContain(`What is new in story-${shown}<`);
    expect(read(html)).toContain(` ${120 - shown} more stories on the web `);
    expect(text).toContain(`${120 - shown} more stories on the web`);
  });

  it('is the same each time', () => {
    expect(fill(content, aCut(content, 100))).toEqual(fill(content, aCut(content, 100)));
  });

  it('adds what the cut itself leaves to the web', () => {
    const cut = aCut(content, 1, {
      brief: [],
      more: many.slice(1, 3).map((story) => aCutStory(story)),
    });
    expect(read(fill(content, cut).html)).toContain(' Two more stories on the web ');
    const web = read(archivePage(layout, content, cut, newsletter, 'https://read.example.org/'));
    expect(web).not.toContain('on the web');
    for (const { headline } of many.slice(1, 3)) expect(web).toContain(headline);
  });

  it('says where more was new than its edition holds', () => {
    const told = 'There was more that is new than one edition holds: these stories matter most.';
    const whole = aCut(content, 1, { brief: [] });
    expect(fill(content, whole).text).not.toContain('There was more');
    const { html, text } = fill(content, { ...whole, beyond: true });
    expect(read(html)).toContain(` ${told} `);
    expect(text.replaceAll('\n', ' ')).toContain(told);
  });

  it('is refused where the leading story alone is too large', () => {
    const url = (at: number) => `https://news.example.com/${'x'.repeat(950)}${at}`;
    const huge = aStoryBlock('huge', {
      entries: [1, 2, 3, 4].map((place) =>
        anEntry(place, '"'.repeat(1500), '2024-10-25', {
          sources: [1, 2, 3, 4].map((at) => ({ ...aSource(`S${at}`), url: url(at) })),
        }),
      ),
    });
    const note = '"'.repeat(2000);
    const corrections = Array.from({ length: 5 }, () => aCorrection(huge.id, 1, '"'.repeat(1500)));
    expect(() => fill(anEditionContent([huge], { note, corrections }))).toThrow(RenderError);
  });
});
