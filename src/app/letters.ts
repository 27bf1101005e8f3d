import type { DraftNoticePorts } from '../desk/index.ts';
import { draftPagePath, type Newsletter, sitePaths } from '../domain/index.ts';
import type { Clock } from '../kernel/index.ts';
import type { LetterKind, Letters, StandingStory, TokenFor } from '../readers/index.ts';
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
  stories: readonly StandingStory[],
): Letter => {
  switch (kind) {
    case 'confirm':
      return { kind, confirm: site + sitePaths.confirm(token('confirm')) };
    case 'welcome':
      return {
        kind,
        preferences: site + sitePaths.preferences(token('preferences')),
        unsubscribe: site + sitePaths.unsubscribe(token('unsubscribe')),
        stories: stories.map(({ id, headline, statement }) => ({
          headline,
          statement,
          url: site + sitePaths.story(newsletter.id, id),
        })),
      };
    case 'goodbye':
      return { kind, undo: site + sitePaths.undo(token('undo')) };
    case 'data':
      return { kind, data: site + sitePaths.data(token('data')) };
  }
};

/** The readers stage's letters, written by the render stage. */
export const lettersOf = (templates: Templates, site: string, clock: Clock): Letters => ({
  letter: async (kind, newsletter, to, token, stories) => {
    const letter = letterOf(kind, newsletter, token, site, stories);
    const text = renderTransactional(templates, letter, newsletter, to.language);
    return prepareTransactional(
      text,
      newsletter,
      { name: to.name, address: to.address },
      clock.now(),
    );
  },
});

/** The mail that tells somebody of the desk of a draft, with the rule by which it goes. */
export const draftLetterOf =
  (templates: Templates, desk: string, clock: Clock): DraftNoticePorts['letter'] =>
  async ({ id, subject, slot }, newsletter, address) => {
    const letter: Letter = {
      kind: newsletter.approval === 'approved' ? 'draftWaits' : 'draftGoes',
      draft: `${desk}${draftPagePath(newsletter.id, id)}`,
      headline: subject,
      slot,
    };
    const text = renderTransactional(templates, letter, newsletter, newsletter.language);
    return prepareTransactional(text, newsletter, { name: null, address }, clock.now());
  };
