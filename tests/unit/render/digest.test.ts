import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CutStory, StoryBlock } from '../../../src/domain/index.ts';
import { archivePage, fillDigest, HTML_BUDGET, RenderError } from '../../../src/render/index.ts';
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
  aSource,
  aStatement,
  aStoryBlock,
} from '../../support/samples/edition-fixtures.ts';

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
    expect(read(html)).toMatch(
      /25 Oct Fri Third\. Harbour Post Second\. Harbour Post 24 Oct Thu First\./u,
    );
    expect(text).toMatch(/^25 Oct {2}Third\.[\s\S]*^ {8}Second\.[\s\S]*^24 Oct {2}First\.$/mu);
  });

  it.each([
    ['2024-10', 'Oct'],
    ['2023-10-25', '25 Oct 2023 Wed'],
    ['2024-01-05', '5 Jan Fri'],
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
      'Source not stated, citing KCNA and Yonhap',
    ],
    [{ sources: [null], reports: 2 }, 'Source not stated, 2 reports'],
    [{ sources: ['A', 'B', 'C', 'D', 'E', 'F'], reports: 6 }, 'A, B, C, D and 2 more'],
  ])('says who reports where no line does: %j', (given, byline) => {
    const sources = [{ ...aSource(null), url: null }];
    const nameless = { ...given, entries: [anEntry(1, 'It was.', '2024-10-25', { sources })] };
    expect(read(shown(nameless).html)).toContain(` What is new in story ${byline} `);
    const named = { ...given, entries: [anEntry(1, 'It was.', '2024-10-25')] };
    expect(read(shown(named).html)).not.toContain(byline);
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
          change: { from: '1,000', to: '5,000', unit: 'votes' },
          differs: { written: '4,000', source: null },
        }),
      ],
    });
    expect(read(html)).toMatch(/ Breaking What is new in story 1,000 → 5,000 votes /u);
    expect(read(html)).toContain('More. Sources differ: “4,000” Harbour Post');
    expect(text).toContain('\nBREAKING\nWhat is new in story\n1,000 → 5,000 votes\n');
  });

  it('says what was known until now, from the log or from the background', () => {
    const entries = [anEntry(1, 'Long known.', '2024-10-20'), anEntry(2, 'New.', '2024-10-25')];
    const told = shown({ entries }, { shows: [2], untilNow: { place: 1 } });
    expect(read(told.html)).toContain('Until now · 20 Oct. Long known.');
    const background = shown(
      { entries, background: [aStatement('Once upon a time.')] },
      { shows: [2], untilNow: { background: 0 } },
    );
    expect(background.text).toContain('Background · 25 Oct. Once upon a time.');
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
    expect(read(html)).toContain('2 more updates');
    expect(text).toContain('2 more updates\nhttps://read.example.org/n/morning-wire/stories/story');
  });
});

describe('the order of a digest', () => {
  it('is that of the news, each story under the name of its topic', () => {
    const stories = [
      { ...bridge, topic: 'energy' },
      { ...leak, topic: 'harbours' },
      { ...grid, topic: 'energy' },
      aStoryBlock('stray', { entries: [anEntry(4, 'It barks.', '2024-10-25')] }),
    ];
    const words = read(fill(anEditionContent(stories, { subject: 'Four stories' })).html);
    expect(words).toMatch(
      / Energy Bridge closed .* Harbours and rivers Leak found .* Energy Grid fails .* What is new in stray /u,
    );
  });

  it('escapes the name of a topic', () => {
    expect(fill(anEditionContent([{ ...bridge, topic: '<i>x' }])).html).toContain('&lt;i&gt;x</p>');
  });
});

describe('what stands around the lines of a story', () => {
  const shownStory = (given: Partial<StoryBlock>, part: Partial<CutStory>) => {
    const story = aStoryBlock('story', given);
    const content = anEditionContent([story, bridge]);
    const cut = aCut(content);
    const [first, ...rest] = cut.stories;
    return fill(content, {
      ...cut,
      stories: [{ ...aCutStory(story), ...first, ...part }, ...rest],
    });
  };

  it('is how it began for readers who were told nothing', () => {
    const day = (on: string) => ({ date: { on, precision: 'day', basis: 'sentence' } }) as const;
    const { html, text } = shownStory(
      {
        entries: [anEntry(5, 'New.', '2024-10-25')],
        background: [
          aStatement('Second.', day('2024-10-21')),
          aStatement('First.', day('2024-10-20')),
        ],
      },
      { began: [1, 0], isNew: true },
    );
    expect(read(html)).toContain(' New story What is new in story ');
    expect(read(html)).toContain(' How it began 20 Oct First. 21 Oct Second. ');
    expect(text).toContain('How it began\n20 Oct  First.\n21 Oct  Second.\n');
  });

  it('is the next announced date', () => {
    const entries = [
      anEntry(4, 'The union votes on Friday.', '2024-10-20', { due: { on: '2024-11-01' } }),
      anEntry(5, 'New.', '2024-10-25'),
    ];
    const { html, text } = shownStory({ entries }, { shows: [5], due: 4 });
    expect(read(html)).toContain(' Due next: Fri 1 Nov · The union votes on Friday. ');
    expect(text).toContain('Due next: Fri 1 Nov · The union votes on Friday.');
  });

  it.each([
    [
      'cut its mortgage rate from 6.1 percent to 5.7 percent',
      ['6.1', '5.7', 'percent'],
      'Mortgage rate: 6.1 → 5.7 percent',
    ],
    [
      'signed a deal on a pay rise of 5.5 percent',
      ['8', '5.5', 'percent'],
      'Pay rise: 8 → 5.5 percent',
    ],
    ['leads by 187 votes', ['312', '187', 'votes'], '312 → 187 votes'],
    ['It fell to 5.7 percent', ['6.1', '5.7', 'percent'], null],
    ['The pipeline is leaking 200 litres a minute', ['5,000', '200', 'litres a minute'], null],
  ])('is a figure with its noun, or none: %s', (text, [from = '', to = '', unit = ''], figure) => {
    const change = { from, to, unit };
    const page = read(
      shownStory({ entries: [anEntry(5, text, '2024-10-25', { change })] }, {}).html,
    );
    if (figure === null) expect(page).not.toContain('→');
    else expect(page).toContain(` ${figure} `);
  });

  it('says in brackets only what nothing else says', () => {
    const said = (place: number, text: string) => {
      const found = text.matchAll(/(?<!^) \[[^\]]*\]|^\[[^\]]*\] /gu);
      const insertions = [...found].map(({ 0: { length }, index }) => ({ at: index, length }));
      return anEntry(place, text, '2024-10-25', { insertions });
    };
    const page = read(
      shownStory(
        {
          entries: [
            said(
              7,
              'The strike begins on Friday [25 October], said Tomas Wenk of the HWU [Harbour Union].',
            ),
            said(6, '[Tomas] Wenk and the HWU [Harbour Union] met [Ilse] Tarrant on 1 May [2023].'),
          ],
        },
        { shows: [7, 6] },
      ).html,
    );
    expect(page).toContain('begins on Friday, said Tomas Wenk of the HWU [Harbour Union]');
    expect(page).toContain('Wenk and the HWU met [Ilse] Tarrant on 1 May [2023]');
    expect(page).not.toContain('[Tomas]');
  });
});

describe('a story that only gained details', () => {
  it('stands below the others in one line with its sources', () => {
    const content = anEditionContent([bridge, leak]);
    const cut = { ...aCut(content), stories: [aCutStory(bridge)], brief: [aCutStory(leak)] };
    const { html, text } = fill(content, cut);
    expect(read(html)).toContain(' Also moved Leak found . It leaks. Harbour Post ');
    expect(text.replaceAll('\n', ' ')).toContain('Leak found. It leaks.');
  });
});

describe('a layout that version 0.1 made', () => {
  const old = readFileSync('tests/fixtures/layouts/of-version-0.1.json', 'utf8');

  it('is filled as it was', () => {
    const content = anEditionContent([{ ...bridge, topic: 'energy' }, leak], {
      subject: 'Bridge closed',
    });
    const { html, text } = fillDigest(old, content, aCut(content), newsletter, 'https://r.example');
    expect(html).toMatch(/<h1[^>]*><a [^>]*>Bridge closed<\/a><\/h1>/u);
    expect(read(html)).toMatch(/ Energy .* It is closed\. .* Other news Leak found /u);
    expect(text).toContain('\nENERGY\n------\n');
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
