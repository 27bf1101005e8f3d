import { Parser } from 'htmlparser2';
import { IngestError } from '../errors.ts';
import { ADDRESS_LENGTH, FEED_DEPTH, FEED_ELEMENTS } from '../limits.ts';
import { declaredInXml } from './declared-encoding.ts';
import { decodeText } from './decode-text.ts';
import { type NameSpaces, spacesWithin, splitName } from './xml-names.ts';

/** An element of a feed. Names are in small letters: feeds mix them. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** Whose word it is, as `xml-names.ts` has it; empty: the feed format's own. */
  readonly space: string;
  /** By name with its prefix, as written ("xml:base"). */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** From xml:base here and above, resolved where it can be; null where none is stated. */
  readonly base: string | null;
  /** From xml:lang here or above; null where none is stated. */
  readonly language: string | null;
}

interface Open extends XmlElement {
  readonly written: string;
  readonly children: (XmlElement | string)[];
  readonly spaces: NameSpaces | null;
}

const refuse = (name: string, got: string, allowed: string): never => {
  throw new IngestError('ingest.unreadable', `${name}: ${got}; allowed ${allowed}`);
};

const checkDepth = (name: string, depth: number): void => {
  if (depth > FEED_DEPTH)
    refuse(name, `elements nested deeper than ${FEED_DEPTH}`, `are ${FEED_DEPTH}`);
};

const resolved = (address: string | undefined, base: string | null): string | null => {
  // Each address below would be resolved against it, however long it is.
  if (address === undefined || address.length > ADDRESS_LENGTH) return base;
  if (base !== null && URL.canParse(address, base)) return new URL(address, base).href;
  return address;
};

/** An entry holds no other: one that begins where the former's last child ended was left open. */
const NEVER_NESTED = new Set(['item', 'entry']);

class TreeBuilder {
  readonly #name: string;
  readonly #open: Open[];
  /** As the parser sees it, which keeps open what we have closed. */
  #depth = 0;

  constructor(name: string, base: string | null) {
    this.#name = name;
    const top = { name: '', space: '', written: '', attributes: {}, children: [], language: null };
    this.#open = [{ ...top, base, spaces: null }];
  }

  get #top(): Open {
    return this.#open.at(-1) as Open;
  }

  get elements(): readonly XmlElement[] {
    return (this.#open[0] as Open).children.filter((child) => typeof child !== 'string');
  }

  onopentag(written: string, attributes: Record<string, string>): void {
    this.#depth += 1;
    checkDepth(this.#name, this.#depth);
    if (NEVER_NESTED.has(written) && this.#top.written === written) this.#open.pop();
    const above = this.#top;
    const spaces = spacesWithin(above.spaces, attributes);
    const element: Open = {
      ...splitName(written, spaces),
      written,
      attributes,
      children: [],
      spaces,
      base: resolved(attributes['xml:base'], above.base),
      language: attributes['xml:lang'] ?? above.language,
    };
    above.children.push(element);
    this.#open.push(element);
  }

  ontext(text: string): void {
    const { children } = this.#top;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  }

  onclosetag(written: string): void {
    this.#depth -= 1;
    const at = this.#open.findLastIndex((open) => open.written === written);
    if (at > 0) this.#open.length = at;
  }

  // No entity is ever expanded here; but a feed has no use for its own, and what reads it next might.
  onprocessinginstruction(name: string, value: string): void {
    const allowed = 'is XML without a DTD of its own';
    if (name === '!entity' || /<!entity/iu.test(value))
      refuse(this.#name, 'declares entities', allowed);
    if (name === '!doctype' && value.includes('['))
      refuse(this.#name, 'a document type with a subset', allowed);
  }
}

const FORGIVING = {
  xmlMode: true,
  decodeEntities: true,
  lowerCaseTags: true,
  lowerCaseAttributeNames: true,
} as const;

const countOf = (text: string, mark: string): number => {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
};

/** Before anything is built: a tree of too many elements is what is not to be in memory. */
const checkElements = (name: string, xml: string): void => {
  // Most files have so few tags, quoted ones included, that they need not be parsed for it.
  if (countOf(xml, '<') <= FEED_ELEMENTS) return;
  let elements = 0;
  let depth = 0;
  const onopentagname = (): void => {
    elements += 1;
    depth += 1;
    checkDepth(name, depth);
    if (elements > FEED_ELEMENTS)
      refuse(name, `more than ${FEED_ELEMENTS} elements`, `are ${FEED_ELEMENTS}`);
  };
  const onclosetag = (): void => {
    depth -= 1;
  };
  new Parser({ onopentagname, onclosetag }, FORGIVING).end(xml);
};

/** "<3" begins no element, though the parser would take it for one. */
const NO_TAG = /<(?=[^\s\p{L}_:/!?<])/gu;

/**
 * The outermost elements of an XML file, read forgivingly (github.com/fb55/htmlparser2): what is left open is closed
 * where it must be, a cut-off end loses what was cut. Entities are those of XML and no others, each decoded once; a
 * document type may be named (RSS 0.91 did), not defined. `base` is the address that the file came from.
 *
 * @throws IngestError `ingest.unreadable`: entities or a document type of its own, elements nested too deep or too many
 */
export const readXml = (
  name: string,
  bytes: Uint8Array,
  base: string | null,
): readonly XmlElement[] => treeOf(name, decodeText(name, bytes, declaredInXml), base);

/** As `readXml`, of a text that is decoded. */
export const treeOf = (name: string, text: string, base: string | null): readonly XmlElement[] => {
  const xml = text.replace(NO_TAG, '&lt;');
  checkElements(name, xml);
  const builder = new TreeBuilder(name, base);
  new Parser(builder, FORGIVING).end(xml);
  return builder.elements;
};

/** The elements in an element, texts left out. */
export const elementsIn = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((child) => typeof child !== 'string');
