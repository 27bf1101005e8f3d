import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file anew: all of it or nothing, whenever the process ends. */
export const writeWhole = async (path: string, text: string, mode: number): Promise<void> => {
  const draft = `${path}.new`;
  await rm(draft, { force: true });
  await writeFile(draft, text, { mode });
  await rename(draft, path);
};
