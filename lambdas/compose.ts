import type { Ground } from '../src/app/ground.ts';
import { lambdaEntry } from '../src/app/lambda.ts';
import { wireCompose } from '../src/app/wire-compose.ts';
import { type Composed, composeRequestSchema } from '../src/domain/index.ts';
import { composeEdition, runSlot } from '../src/editions/index.ts';

/** A schedule's slot is composed and, by the newsletter's rule, sent on its way; an editor's order is only composed. */
export const makeCompose = (ground: Ground): ((event: unknown) => Promise<Composed>) => {
  const { ports, newsletter } = wireCompose(ground);
  return async (event) => {
    const request = composeRequestSchema.parse(event);
    const edition =
      request.kind === 'manual'
        ? await composeEdition(newsletter(request.newsletter), request, ports)
        : await runSlot(request, newsletter(request.newsletter), ports);
    return { edition: edition?.id ?? null };
  };
};

export const handler = lambdaEntry(makeCompose, process.env.WRITETHRU_CONFIGURATION);
