// A room's index.ts names all that others may use of it, and a bundle that is split into chunks takes all of a room for any
// of it: showing an edition would load what reads pages and tells languages apart. While bundling, imports go past each
// index.ts to the file that a name is from.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

const IMPORTS = /^import \{(?<names>[^}]*)\} from '(?<from>[^']*\/index\.ts)';$/gmu;
const AGAIN = /^export (?<type>type )?(?:\{(?<names>[^}]*)\}|\*) from '(?<from>[^']*)';$/gmu;
const OWN = /^export (?:async )?(?:const|function|class|let)\*? (?<name>\w+)/gmu;

/** `a, type B, c as d` → a and c, by the names that they have outside. */
const valuesOf = (names) =>
  names.split(',').flatMap((one) => {
    const [, name, as] = /^\s*(\w+)(?:\s+as\s+(\w+))?\s*$/u.exec(one) ?? [];
    return name === undefined || name === 'type' ? [] : [{ name, as: as ?? name }];
  });

const known = new Map();

/** Every value that a file exports: its file, and its name there. */
const exportsOf = (path) => {
  const found = known.get(path) ?? new Map();
  if (known.has(path)) return found;
  known.set(path, found);
  const text = readFileSync(path, 'utf8');
  for (const { groups } of text.matchAll(OWN)) found.set(groups.name, { path, name: groups.name });
  for (const { groups } of text.matchAll(AGAIN)) {
    if (groups.type) continue;
    const theirs = exportsOf(resolve(dirname(path), groups.from));
    if (groups.names === undefined) for (const [name, origin] of theirs) found.set(name, origin);
    else
      for (const { name, as } of valuesOf(groups.names)) {
        const origin = theirs.get(name);
        if (origin) found.set(as, origin);
      }
  }
  return found;
};

const FILES = /[/](?:src|bin|lambdas)[/].*[.]tsx?$/;

/** An esbuild plugin; an import of which a name cannot be followed stays as it is. */
export const pastBarrels = {
  name: 'past-barrels',
  setup: (build) => {
    build.onLoad({ filter: FILES }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replace(IMPORTS, (line, names, from) => {
        const theirs = exportsOf(resolve(dirname(path), from));
        const wanted = valuesOf(names).map(({ name, as }) => ({ as, origin: theirs.get(name) }));
        if (wanted.some(({ origin }) => origin === undefined)) return line;
        const lines = wanted.map(
          ({ as, origin }) =>
            `import { ${origin.name} as ${as} } from ${JSON.stringify(origin.path)};`,
        );
        return lines.join(' ');
      });
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};
