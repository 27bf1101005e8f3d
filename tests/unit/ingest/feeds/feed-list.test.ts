import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { readFeedList, writeFeedList } from '../../../../src/ingest/feeds/feed-list.ts';

const read = (text: string) => readFeedList('feeds.opml', Buffer.from(text));
const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head/><body>${body}</body></opml>`;
const outline = (n: number) => `<outline xmlUrl="https://news.example/${n}"/>`;

describe('a list of feeds', () => {
  test('gives the feeds of its folders, each once, with their names and topics', () => {
    const list = opml(`
      <outline text="World">
        <outline type="rss" text="Post &amp; Wire" title="The Post" xmlUrl=" https://post.example/rss " category="energy, /World/News"/>
        <outline text="Deeper"><outline text="Gazette" XMLURL="https://gazette.example/"/></outline>
      </outline>
      <outline type="rss" text="Post again" xmlUrl="https://post.example/rss"/>
      <outline text="https://bare.example/" xmlUrl="https://bare.example/"/>
      <outline text="A note"/>`);
    expect(read(list)).toEqual([
      { url: 'https://post.example/rss', source: 'Post again', topics: [] },
      { url: 'https://gazette.example/', source: 'Gazette', topics: [] },
      { url: 'https://bare.example/', source: null, topics: [] },
    ]);
  });

  test.each([
    ['no XML', 'feeds', 'not a list of feeds'],
    ['a feed', '<rss><channel/></rss>', 'not a list of feeds'],
    ['no body', '<opml version="2.0"><head/></opml>', 'not a list of feeds'],
    ['no feed', opml('<outline text="A"/>'), 'names no feed'],
    ['entities', `<!DOCTYPE opml [<!ENTITY a "b">]>${opml(outline(1))}`, 'declares entities'],
    ['too deep', opml('<outline>'.repeat(100)), 'nested deeper than 64'],
    [
      'too many',
      opml(Array.from({ length: 1001 }, (_, n) => outline(n)).join('')),
      'a list of 1001 feeds; allowed are 1000',
    ],
    ['too large', opml(' '.repeat(600_000)), 'a list of feeds of 586 KB; allowed are 512 KB'],
  ])('that is %s is refused in one line', (_what, text, words) => {
    expect(() => read(text)).toThrow(words);
    expect(() => read(text)).toThrow(/^feeds\.opml: [^\n]+$/u);
  });

  property.prop([
    fc.uniqueArray(
      fc.record({
        url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
        source: fc.option(
          fc
            .string({ minLength: 1, maxLength: 50, unit: 'grapheme' })
            .map((text) => `The ${text.replace(/[\p{C}\s]+/gu, ' ').trim()}`.trim()),
        ),
        topics: fc.uniqueArray(fc.constantFrom('energy', 'transport', 'courts')),
      }),
      { selector: ({ url }) => url, minLength: 1, maxLength: 20 },
    ),
  ])('that was written is read as it was', (feeds) => {
    expect(read(writeFeedList(feeds, 'All <of> "them" & more'))).toEqual(feeds);
  });
});
