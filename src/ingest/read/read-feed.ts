import { IngestError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import { jsonFeedArticles } from './read-json-feed.ts';
import { readXmlFeed } from './read-xml-feed.ts';
import type { Reader } from './reader.ts';

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

const readJsonFeed: Reader = (name, bytes) => {
  const articles = jsonFeedArticles(name, parse(decodeText(name, bytes)));
  if (articles !== null) return articles;
  throw new IngestError(
    'ingest.unreadable',
    `${name}: JSON, but no JSON Feed; allowed are RSS, Atom and JSON Feed`,
  );
};

/**
 * The entries of a feed that have a title or a text: RSS, Atom or JSON Feed, told apart by the first character, since
 * addresses of feeds say nothing. None is no error here: a feed may be empty. Throws `IngestError` where it is no feed.
 */
export const readFeed: Reader = (name, bytes) => {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const json = /^[^!-~]*[{[]/u.test(head);
  return (json ? readJsonFeed : readXmlFeed)(name, bytes);
};
