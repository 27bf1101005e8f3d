import { type Edition, type EditionState, isKnown, type Newsletter } from '../domain/index.ts';
import type { SitePorts } from './ports.ts';

const PUBLIC: readonly EditionState[] = ['frozen', 'sending', 'paused', 'sent'];

/** Drafts are the desk's, and so is what can still be taken back; what was cancelled never went out. */
export const isPublished = (edition: Edition): boolean =>
  edition.number !== null && edition.goesAt === null && isKnown(PUBLIC, edition.state);

/** Drafts and cancelled editions that may stand among those listed. */
const SPARE = 20;

/** The newest editions that anybody may read, at most `limit`. */
export const published = async (
  newsletter: Newsletter,
  limit: number,
  { editions }: Pick<SitePorts, 'editions'>,
): Promise<readonly Edition[]> =>
  (await editions.list(newsletter.id, limit + SPARE)).filter(isPublished).slice(0, limit);
