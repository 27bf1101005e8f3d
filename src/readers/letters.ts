import { sitePaths, type TokenPurpose } from '../domain/index.ts';
import type { Clock } from '../kernel/index.ts';
import {
  type Letter as LetterLinks,
  prepareTransactional,
  renderTransactional,
  type Templates,
} from '../render/index.ts';
import type { LetterKind, Letters } from './ports.ts';

/** What letters are made from. */
export interface LetterParts {
  readonly templates: Templates;
  /** The address of the readers' site, `https://…`. */
  readonly site: string;
  readonly clock: Clock;
}

/** Letters as the render stage writes them, with links to the readers' site. */
export const makeLetters = ({ templates, site, clock }: LetterParts): Letters => ({
  async letter(kind, newsletter, { address, name, language }, token) {
    const link = (path: string) => new URL(path, site).href;
    const links = linksOf(
      kind,
      (purpose) => link(sitePaths[purpose](token(purpose))),
      link(sitePaths.newsletter(newsletter.id)),
    );
    const text = renderTransactional(templates, links, newsletter, language);
    return prepareTransactional(text, newsletter, { name, address }, clock.now());
  },
});

const linksOf = (
  kind: LetterKind,
  link: (purpose: TokenPurpose) => string,
  newsletterPage: string,
): LetterLinks => {
  switch (kind) {
    case 'confirm':
      return { kind, confirm: link('confirm') };
    case 'welcome':
      return { kind, preferences: link('preferences'), unsubscribe: link('unsubscribe') };
    case 'goodbye':
      return { kind, newsletterPage };
  }
};
