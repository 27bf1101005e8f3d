import type { Ground } from '../src/app/ground.ts';
import { lambdaEntry } from '../src/app/lambda.ts';
import { wireSweep } from '../src/app/wire-delivery.ts';
import { noteOverdue, sweepAll } from '../src/deliver/index.ts';
import { sendAllDue } from '../src/editions/index.ts';

/** Every five minutes: brings editions to their end, and sends those that had to wait for another. */
export const makeSweep = (ground: Ground): (() => Promise<void>) => {
  const { newsletters, ports, mailer, wakePlan } = wireSweep(ground);
  return async () => {
    const ids = newsletters.map((newsletter) => newsletter.id);
    await noteOverdue(await sweepAll(ids, ports), { ...ports, mailer });
    await sendAllDue(newsletters, { ...ports, wakePlan });
  };
};

export const handler = lambdaEntry(makeSweep, process.env.WRITETHRU_CONFIGURATION);
