/** Who is meant by a prefix within an element: what it declares, else what those around it do. */
export interface NameSpaces {
  readonly declared: ReadonlyMap<string, string>;
  readonly around: NameSpaces | null;
}

/** The vocabularies that feeds use, by a stretch of their namespace's address; empty: a feed format of its own. */
const VOCABULARIES: readonly (readonly [RegExp, string])[] = [
  [/w3\.org\/2005\/atom|purl\.org\/atom\/ns|purl\.org\/rss\/1\.0\/?$/u, ''],
  [/(?:my|channel)\.netscape\.com|backend\.userland\.com|blogs\.law\.harvard\.edu/u, ''],
  [/purl\.org\/rss\/1\.0\/modules\/content/u, 'content'],
  [/purl\.org\/dc\/(?:elements|terms)/u, 'dc'],
  [/search\.yahoo\.com\/mrss/u, 'media'],
  [/itunes\.com\/dtds/u, 'itunes'],
  [/w3\.org\/1999\/xhtml/u, 'xhtml'],
  [/feedburner/u, 'feedburner'],
];

/** Prefixes that are used without being declared. */
const ASSUMED: Readonly<Record<string, string>> = {
  atom: '',
  a10: '',
  rss: '',
  dcterms: 'dc',
};

const spaceOf = (address: string, prefix: string): string => {
  const known = VOCABULARIES.find(([pattern]) => pattern.test(address.trim().toLowerCase()));
  return known?.[1] ?? prefix;
};

/** The spaces within an element: those around it, and what its attributes (`xmlns`, `xmlns:dc`) declare. */
export const spacesWithin = (
  around: NameSpaces | null,
  attributes: Readonly<Record<string, string>>,
): NameSpaces | null => {
  const declared = Object.entries(attributes).flatMap(([name, address]) => {
    const prefix = /^xmlns(?::(.+))?$/u.exec(name);
    return prefix === null ? [] : [[prefix[1] ?? '', spaceOf(address, prefix[1] ?? '')] as const];
  });
  return declared.length === 0 ? around : { declared: new Map(declared), around };
};

const declaredFor = (prefix: string, spaces: NameSpaces | null): string | null => {
  for (let within = spaces; within !== null; within = within.around) {
    const space = within.declared.get(prefix);
    if (space !== undefined) return space;
  }
  return null;
};

/** "dc:title" → its name and whose word it is: a vocabulary that is known, else the prefix itself. */
export const splitName = (
  written: string,
  spaces: NameSpaces | null,
): { readonly name: string; readonly space: string } => {
  const colon = written.indexOf(':');
  const prefix = colon < 0 ? '' : written.slice(0, colon);
  const space = declaredFor(prefix, spaces) ?? ASSUMED[prefix] ?? prefix;
  return { name: written.slice(colon + 1), space };
};
