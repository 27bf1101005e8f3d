import { CARD, contrast, LEAST_CONTRAST, type Look } from '../domain/index.ts';
import { excerpt } from '../kernel/index.ts';
import { RenderError } from './errors.ts';

/** Throws RenderError for an accent that is no `#rrggbb` or that is hard to read on the card it stands on. */
export const checkAccents = (look: Pick<Look, 'accent' | 'accentDark'>): void => {
  check('accent', look.accent, CARD.light);
  check('accentDark', look.accentDark, CARD.dark);
};

const check = (name: string, colour: string, card: string): void => {
  if (!/^#[0-9a-f]{6}$/iu.test(colour)) {
    throw new RenderError('render.colour', `look.${name} "${excerpt(colour)}": allowed is #rrggbb`);
  }
  const ratio = contrast(colour, card);
  if (ratio < LEAST_CONTRAST) {
    throw new RenderError(
      'render.contrast',
      `look.${name} ${colour}: its contrast on ${card} is ${ratio.toFixed(2)}, at least ${LEAST_CONTRAST} is allowed`,
    );
  }
};
