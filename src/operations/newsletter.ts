import type { Newsletter } from '../domain/index.ts';
import type { NewsletterId } from '../kernel/index.ts';
import { ApiError } from './problem.ts';

/** The newsletter that a path names; 404 where there is none. */
export const newsletterIn = (newsletters: readonly Newsletter[], id: NewsletterId): Newsletter => {
  const found = newsletters.find((known) => known.id === id);
  if (found) return found;
  const allowed = newsletters.map((known) => known.id).join(', ');
  throw new ApiError(404, 'newsletter.missing', `newsletter "${id}": there are ${allowed}`);
};
