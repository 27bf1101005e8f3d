import { IngestError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import { jsonFeedEntries } from './read-json-feed.ts';
import { readXmlFeed } from './read-xml-feed.ts';
import type { FeedReader } from './reader.ts';

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

const readJsonFeed: FeedReader = (name, bytes) => {
  const reading = jsonFeedEntries(name, parse(decodeText(name, bytes)));
  if (reading !== null) return reading;
  throw new IngestError(
    'ingest.unreadable',
    `${name}: JSON, but no JSON Feed; allowed are RSS, Atom and JSON Feed`,
  );
};

/**
 * The entries of a feed that have a title or a text: RSS, Atom or JSON Feed, told apart by the first character, since
 * addresses of feeds say nothing. None is no error here: a feed may be empty. Throws `IngestError` where it is no feed.
 */
export const readFeed: FeedReader = (name, bytes) => {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const json = /^[^!-~]*[{[]/u.test(head);
  return (json ? readJsonFeed : readXmlFeed)(name, bytes);
};
