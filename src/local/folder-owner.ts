import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const ownerSchema = z.object({
  pid: z.number().int(),
  command: z.string(),
  /** Where its desk is, if it serves one. */
  deskUrl: z.url().optional(),
});

/** The process that has, or had, a data folder open. */
export type FolderOwner = z.infer<typeof ownerSchema>;

/** Where a data folder names the process that works in it. */
export const ownerFile = (folder: string): string => join(folder, 'owner.json');

/** Null where no process is named; whether it still runs is for the folder's lock to say. */
export const readOwner = async (folder: string): Promise<FolderOwner | null> => {
  try {
    return ownerSchema.parse(JSON.parse(await readFile(ownerFile(folder), 'utf8')));
  } catch {
    return null;
  }
};

/** `process 4242 (writethru start)` */
export const describeOwner = (owner: FolderOwner | null): string =>
  owner ? `process ${owner.pid} (${owner.command})` : 'another process';
