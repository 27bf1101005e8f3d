import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { type Check, failed, ok } from '../../desk/doctor/check.ts';

/** What is read of the package's own package.json. */
const manifestSchema = z.object({
  engines: z.object({ node: z.string().regex(/^>=\d+\.\d+$/u) }),
  dependencies: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const readManifest = async (root: string): Promise<Manifest> =>
  manifestSchema.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));

const parts = (version: string): [major: number, minor: number] => {
  const [major = 0, minor = 0] = (version.match(/\d+/gu) ?? []).map(Number);
  return [major, minor];
};

/** Is this Node one that the package runs on? `running` as `process.version` has it. */
export const checkNode = ({ engines }: Manifest, running: string): Check => {
  const least = engines.node.slice(2);
  const [major, minor] = parts(running);
  const [leastMajor, leastMinor] = parts(least);
  const enough = major > leastMajor || (major === leastMajor && minor >= leastMinor);
  const found = `${running}; ${least} or newer is needed`;
  return enough ? ok('node', found) : failed('node', found, `install Node ${least} or newer`);
};
