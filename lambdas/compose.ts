import type { Ground } from '../src/app/ground.ts';
import { lambdaEntry } from '../src/app/lambda.ts';
import { wireCompose } from '../src/app/wire-compose.ts';
import { composeRequestSchema } from '../src/domain/index.ts';
import { runSlot } from '../src/editions/index.ts';

/** A schedule's slot: composes the edition that is due and, by the newsletter's rule, sends it on its way. */
export const makeCompose = (ground: Ground): ((event: unknown) => Promise<void>) => {
  const { ports, newsletter } = wireCompose(ground);
  return async (event) => {
    const request = composeRequestSchema.parse(event);
    await runSlot(request, newsletter(request.newsletter), ports);
  };
};

export const handler = lambdaEntry(makeCompose, process.env.WRITETHRU_CONFIGURATION);
