import type { Edition } from '../domain/index.ts';
import type { EditionId } from '../kernel/index.ts';
import { ApiError } from '../operations/index.ts';
import type { Visit } from './visit.ts';

/** An edition as the API shows it. */
export type ShownEdition = Omit<Edition, 'version' | 'after' | 'through'>;

const MOVING: readonly Edition['state'][] = ['frozen', 'sending', 'paused'];
export const isMoving = ({ state }: Pick<Edition, 'state'>): boolean => MOVING.includes(state);

/** The edition that the path names, where it is this newsletter's. */
export const editionIn = async (visit: Visit): Promise<ShownEdition> => {
  const id = (visit.c.req.param('edition') ?? '') as EditionId;
  const edition = await visit.desk.call('showEdition', { path: { edition: id } });
  if (edition.newsletter === visit.newsletter.id) return edition;
  throw new ApiError(404, 'edition.missing', `edition "${id}": it is another newsletter’s`);
};
