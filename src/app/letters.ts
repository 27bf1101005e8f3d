import type { Newsletter } from '../domain/index.ts';
import { sitePaths } from '../domain/index.ts';
import type { Clock } from '../kernel/index.ts';
import type { LetterKind, Letters, TokenFor } from '../readers/index.ts';
import {
  type Letter,
  prepareTransactional,
  renderTransactional,
  type Templates,
} from '../render/index.ts';

const letterOf = (
  kind: LetterKind,
  newsletter: Newsletter,
  token: TokenFor,
  site: string,
): Letter => {
  switch (kind) {
    case 'confirm':
      return { kind, confirm: site + sitePaths.confirm(token('confirm')) };
    case 'welcome':
      return {
        kind,
        preferences: site + sitePaths.preferences(token('preferences')),
        unsubscribe: site + sitePaths.unsubscribe(token('unsubscribe')),
      };
    case 'goodbye':
      return { kind, newsletterPage: site + sitePaths.newsletter(newsletter.id) };
  }
};

/** The readers stage's letters, written by the render stage. */
export const lettersOf = (templates: Templates, site: string, clock: Clock): Letters => ({
  letter: async (kind, newsletter, to, token) => {
    const letter = letterOf(kind, newsletter, token, site);
    const text = renderTransactional(templates, letter, newsletter, to.language);
    return prepareTransactional(
      text,
      newsletter,
      { name: to.name, address: to.address },
      clock.now(),
    );
  },
});
