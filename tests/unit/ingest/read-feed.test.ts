import { describe, expect, test } from 'vitest';
import { readArticles, readFeed } from '../../../src/ingest/index.ts';
import { cpuMilliseconds } from '../../support/measures/cpu-time.ts';

const feed = (text: string) => readFeed('feed', new TextEncoder().encode(text)).entries;

const rss = (
  items: string,
  head = '<title>Amery Courier</title><link>https://amery.example/</link>',
) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${head}${items}</channel></rss>`;

describe('RSS', () => {
  test('an entry with all it states', () => {
    const item =
      '<item><title>Dockers &amp;amp; ferries</title><link>/a?b=1</link><guid>g</guid><dc:creator>Ada Lind</dc:creator>' +
      '<pubDate>Fri, 25 Oct 2024 10:00:00</pubDate><description>Short.</description>' +
      '<content:encoded><![CDATA[<p>One <b>bold</b> word.</p><figure><img><figcaption>A ship</figcaption></figure>' +
      '<script>alert(1)</script><p>Two.<br>Three.</p>]]></content:encoded></item>';
    expect(
      feed(
        rss(
          item,
          '<title>Amery Courier</title><link>https://amery.example/</link><language>en-gb</language>',
        ),
      ),
    ).toEqual([
      {
        id: null,
        guid: 'g',
        title: 'Dockers & ferries',
        text: 'One bold word.\nTwo.\nThree.',
        whole: 'One bold word.\nTwo.\nThree.',
        url: 'https://amery.example/a?b=1',
        source: 'Amery Courier',
        author: 'Ada Lind',
        // As written, without the zone of the machine that reads it.
        publishedAt: 'Fri, 25 Oct 2024 10:00:00',
        language: 'en-gb',
        topics: [],
      },
    ]);
  });

  test('an entry from elsewhere names its source', () => {
    const item =
      '<item><title>T</title><source url="https://w.example/feed">Northern Wire</source></item>';
    expect(feed(rss(item))).toMatchObject([{ source: 'Northern Wire' }]);
  });

  test('without an address the guid names it; an address there is one', () => {
    expect(feed(rss('<item><title>T</title><guid>tag:7</guid></item>'))).toMatchObject([
      { id: 'tag:7', url: null },
    ]);
    expect(
      feed(rss('<item><title>T</title><guid>https://a.example/7</guid></item>')),
    ).toMatchObject([{ id: null, url: 'https://a.example/7' }]);
  });

  test('an address that is no web address is dropped', () => {
    expect(
      feed(rss('<item><title>T</title><link>javascript:alert(1)</link></item>')),
    ).toMatchObject([{ url: null }]);
  });

  test.each([
    '&lt;!DOCTYPE ~',
    '&lt;!doctype html&gt;&lt;html&gt;&lt;body class="a"&gt;&lt;p&gt;X.&lt;/p&gt;&lt;/body&gt;&lt;/html&gt;',
  ])('a text that is a page of its own, or begins like one: %s', (text) => {
    const item = `<item><title>T</title><description>${text}</description></item>`;
    expect(feed(rss(item))).toMatchObject([{ text: text.includes('X') ? 'X.' : '' }]);
  });

  test('entries without title and text are passed over', () => {
    expect(feed(rss('<item><link>https://a.example/</link></item>'))).toEqual([]);
  });

  test('5,000 entries take no longer each than one', () => {
    const entries = rss('<item><title>T</title></item>'.repeat(5000));
    expect(cpuMilliseconds(() => expect(feed(entries)).toHaveLength(5000))).toBeLessThan(5000);
  });
});

test('Atom', () => {
  const atom =
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Rail</title><entry><title type="html">A &amp;lt;b&amp;gt;</title>' +
    '<id>tag:1</id><link rel="edit" href="https://a.example/edit"/><link href="https://a.example/1"/>' +
    '<author><name>Lea</name></author><published>2024-10-25T10:00:00+02:00</published><updated>2024-10-26T10:00:00Z</updated>' +
    '<content type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content></entry></feed>';
  expect(feed(atom)).toMatchObject([
    {
      url: 'https://a.example/1',
      author: 'Lea',
      publishedAt: '2024-10-25T10:00:00+02:00',
      source: 'Rail',
      text: 'One.\nTwo.',
      language: 'de',
    },
  ]);
});

describe('JSON Feed', () => {
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Rail',
    language: 'en',
    items: [
      {
        id: 'https://a.example/1',
        title: 'T',
        content_html: '<p>One.</p>',
        date_published: '2024-10-25T10:00:00Z',
        authors: [{ name: 'Lea' }],
      },
      { id: 7, content_text: 'Two.' },
      { id: 8 },
    ],
  });

  test('is told by its first character', () => {
    expect(feed(` ${json}`)).toMatchObject([
      { url: 'https://a.example/1', text: 'One.', author: 'Lea', source: 'Rail' },
      { id: '7', text: 'Two.' },
    ]);
    expect(readArticles('a.json', new TextEncoder().encode(json))).toHaveLength(2);
  });

  test.each(['{}', '[1]', '{"version":"2"', '{"version":"https://jsonfeed.org/version/1"}'])(
    'is not: %s',
    (text) => expect(() => feed(text)).toThrow('JSON, but no JSON Feed'),
  );
});

test('declared encodings', () => {
  const xml =
    '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><item><title>Ärger</title></item></channel></rss>';
  expect(readFeed('feed', Buffer.from(xml, 'latin1')).entries).toMatchObject([{ title: 'Ärger' }]);
  const wrong = xml.replace('ISO-8859-1', 'x-none');
  expect(() => readFeed('feed', Buffer.from(wrong, 'latin1'))).toThrow(
    'declares the encoding "x-none"',
  );
});

describe('encodings that are not what they say', () => {
  const xml = (label: string, title = 'Ärger “hier” – und da') =>
    `<?xml version="1.0" encoding="${label}"?><rss><channel><item><title>${title}</title></item></channel></rss>`;
  const windows = (text: string) =>
    Buffer.from(
      text.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('–', '\x96'),
      'latin1',
    );

  test.each<[string, Uint8Array]>([
    ['Latin 1 that is Windows-1252', windows(xml('iso-8859-1'))],
    ['Windows-1252', windows(xml('windows_1252'))],
    ['UTF-8 that is Windows-1252', windows(xml('utf-8'))],
    ['Latin 1 that is UTF-8', Buffer.from(xml('iso-8859-1'))],
    ['a name that nobody knows, and UTF-8', Buffer.from(xml('u8'))],
    ['UTF-16 in one byte a character', Buffer.from(xml('utf_16'))],
    ['UTF-16 without a mark', Buffer.from(xml('utf-8'), 'utf16le')],
  ])('%s', (_, bytes) => {
    expect(readFeed('feed', bytes).entries).toMatchObject([{ title: 'Ärger “hier” – und da' }]);
  });

  test('UTF-8 with a broken character keeps the others', () => {
    const bytes = Buffer.from(xml('utf-8', 'Größe und Länge ~'));
    bytes[bytes.indexOf('~')] = 0xff;
    expect(readFeed('feed', bytes).entries).toMatchObject([{ title: 'Größe und Länge \ufffd' }]);
  });

  test.each<[string, readonly number[]]>([
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]],
    ['UTF-32', [0x3c, 0, 0, 0, 0x72, 0, 0, 0]],
    ['EBCDIC', [0x4c, 0x6f, 0xa7, 0x94]],
  ])('refused: %s', (encoding, bytes) => {
    expect(() => readFeed('feed', Uint8Array.from(bytes))).toThrow(
      `feed: is in ${encoding}; allowed are the encodings of the WHATWG Encoding Standard`,
    );
  });
});

test('an empty feed is no error, an empty file of it is', () => {
  expect(feed(rss(''))).toEqual([]);
  expect(() => readArticles('a.xml', new TextEncoder().encode(rss('')))).toThrow('no article');
});

describe('hostile', () => {
  test.each<[string, string, string]>([
    ['entities', '<!DOCTYPE lolz [<!ENTITY lol "lol">]><rss/>', 'declares entities'],
    ['a subset', '<!DOCTYPE rss [<!ELEMENT rss ANY>]><rss/>', 'document type with a subset'],
    ['small letters', '<!doctype rss [<!entity a "b">]><rss/>', 'declares entities'],
    ['an entity alone', '<rss><!ENTITY a "b"></rss>', 'declares entities'],
    [
      'entities behind a quoted comment',
      '<rss a="<!--"><!DOCTYPE x [<!ENTITY a "b">]>&a;</rss>',
      'declares entities',
    ],
    [
      'depth behind closing tags',
      rss('</a>'.repeat(99) + '<a>'.repeat(99)),
      'nested deeper than 64',
    ],
    ['depth behind a quoted comment', `<rss a="<!--">${'<a>'.repeat(99)}`, 'nested deeper than 64'],
    ['deep', rss('<a>'.repeat(100_000)), 'nested deeper than 64'],
    [
      'deep behind a quoted "<"',
      rss(`<item><title>${'<a b="<">'.repeat(3000)}`),
      'nested deeper than 64',
    ],
    ['many', rss('<item/>'.repeat(200_001)), 'more than 200000 elements'],
    ['too many entries', rss('<item/>'.repeat(10_001)), '10001 entries; allowed are at most 10000'],
    ['only "<"', '<'.repeat(1_000_000), 'not a feed'],
    ['a quote without end', `<rss a="${'x'.repeat(1_000_000)}`, 'not a feed'],
    ['a page', '<html><body><p>x</p></body></html>', 'not a feed'],
    [
      'an entry of too many elements',
      rss(`<item><title>T</title><description>${'&lt;p&gt;'.repeat(30_000)}</description></item>`),
      '30002 elements',
    ],
  ])('%s', (_, text, message) => expect(() => feed(text)).toThrow(message));

  test('50,000 prefixes declared at the root, and one in each entry, take no time', () => {
    const prefixes = Array.from({ length: 50_000 }, (_, at) => `xmlns:a${at}="b"`).join(' ');
    const items = '<item xmlns:c="d"><title>T</title></item>'.repeat(9000);
    const text = `<rss ${prefixes}><channel>${items}</channel></rss>`;
    expect(cpuMilliseconds(() => expect(feed(text)).toHaveLength(9000))).toBeLessThan(5000);
  });

  test('in two bytes a character', () => {
    const text = '\ufeff<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a []><rss/>';
    expect(() => readFeed('feed', Buffer.from(text, 'utf16le'))).toThrow('document type');
  });

  test('a document type that defines nothing is passed over, and so is one that an entry speaks of', () => {
    const type =
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://site.invalid/rss-0.91.dtd">';
    const item =
      '<item><title>T</title><description><![CDATA[<!DOCTYPE html><p>X.]]></description></item>';
    for (const before of [type, type.toLowerCase(), `<!-- a --><?b?>\n${type}`]) {
      expect(
        feed(`<?xml version="1.0"?>${before}<rss><channel>${item}</channel></rss>`),
      ).toMatchObject([{ title: 'T', text: 'X.' }]);
    }
  });
});
