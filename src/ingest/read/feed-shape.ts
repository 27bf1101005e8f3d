import { IngestError } from '../errors.ts';
import { FEED_DEPTH, FEED_ELEMENTS } from '../limits.ts';

/** Comments, CDATA and instructions as a whole; start, empty and end tags. Quoted values may hold ">". */
const MARKUP =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<(\/?)[A-Za-z_](?:[^<>"']|"[^"<]*"|'[^'<]*')*?(\/?)>/gu;

const refuse = (name: string, got: string, allowed: string): never => {
  throw new IngestError('ingest.unreadable', `${name}: ${got}; allowed ${allowed}`);
};

/**
 * Refuses, before any parser sees it, XML with a document type (entities could grow without end), nested too deep
 * or of too many elements. A document type is refused wherever it stands, be it in quoted text: then no trick with
 * comments or sections can hide one.
 */
export const checkFeedShape = (name: string, xml: string): void => {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml))
    refuse(name, 'a document type (DTD)', 'is XML without one');
  let depth = 0;
  let elements = 0;
  for (const [markup, closing, empty] of xml.matchAll(MARKUP)) {
    if (closing === '/') depth -= 1;
    else if (closing === '' && markup.startsWith('<')) {
      elements += 1;
      if (empty !== '/') depth += 1;
    }
    if (depth > FEED_DEPTH)
      refuse(name, `elements nested deeper than ${FEED_DEPTH}`, `are ${FEED_DEPTH}`);
    if (elements > FEED_ELEMENTS)
      refuse(name, `more than ${FEED_ELEMENTS} elements`, `are ${FEED_ELEMENTS}`);
  }
};
