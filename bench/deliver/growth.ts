import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measured } from './children.ts';
import type { SenderResult } from './from-within.ts';

export interface GrowthPoint {
  readonly people: number;
  readonly millisecondsPerMail: number;
  readonly cpuPerMail: number;
  readonly peakMegabytes: number;
}

export interface Growth {
  readonly points: readonly GrowthPoint[];
  /** Time a mail at the most people to that at the fewest: 1 where it grows in step. */
  readonly ratio: number;
}

const measureOne = async (people: number): Promise<GrowthPoint> => {
  const folder = await mkdtemp(join(tmpdir(), 'writethru-bench-'));
  try {
    const order = { people, folder };
    const { mails, seconds, cpuSeconds, peakMegabytes } = await measured<SenderResult>(
      './table-sender.ts',
      order,
    );
    if (mails !== people) throw new Error(`${people} people, ${mails} mails`);
    return {
      people,
      millisecondsPerMail: (1000 * seconds) / mails,
      cpuPerMail: (1000 * cpuSeconds) / mails,
      peakMegabytes,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Planning and sending over the table of this machine, SES answering at once. */
export const measureGrowth = async (sizes: readonly number[]): Promise<Growth> => {
  const points: GrowthPoint[] = [];
  for (const people of sizes) points.push(await measureOne(people));
  const time = (point: GrowthPoint | undefined) => point?.millisecondsPerMail ?? Number.NaN;
  return { points, ratio: time(points.at(-1)) / time(points[0]) };
};
