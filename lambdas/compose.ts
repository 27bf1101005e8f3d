import type { Ground } from '../src/app/ground.ts';
import { lambdaEntry } from '../src/app/lambda.ts';
import { wireCompose } from '../src/app/wire-editions.ts';
import { composeAhead, composeSlot } from '../src/desk/index.ts';
import {
  type Composed,
  type ComposeRequest,
  composeRequestSchema,
  type Edition,
} from '../src/domain/index.ts';
import { composeEdition } from '../src/editions/index.ts';

/**
 * A schedule's slot is composed and, by the newsletter's rule, sent on its way; what is composed ahead of its slot, and an
 * editor's order, are only composed.
 */
export const makeCompose = (ground: Ground): ((event: unknown) => Promise<Composed>) => {
  const { ports, newsletter: newsletterOf } = wireCompose(ground);
  const compose = async (request: ComposeRequest): Promise<Edition | null> => {
    const newsletter = newsletterOf(request.newsletter);
    switch (request.kind) {
      case 'manual':
        return composeEdition(newsletter, request, ports);
      case 'ahead':
        return (await composeAhead(newsletter, ports))[0] ?? null;
      default:
        return composeSlot(request, newsletter, ports);
    }
  };
  return async (event) => {
    const edition = await compose(composeRequestSchema.parse(event));
    return { edition: edition?.id ?? null };
  };
};

export const handler = lambdaEntry(makeCompose, process.env.WRITETHRU_CONFIGURATION);
