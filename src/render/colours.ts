import type { Look } from '../domain/index.ts';
import { excerpt } from '../kernel/index.ts';
import { RenderError } from './errors.ts';

/** The card on which the accent stands, light and dark; templates/ has the other colours beside their use. */
const CARD = '#ffffff';
const CARD_DARK = '#1b1a18';
/** WCAG 2.2, 1.4.3, for text of ordinary size. */
const LEAST_CONTRAST = 4.5;

/** Contrast of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** Throws RenderError for an accent that is no `#rrggbb` or that is hard to read on the card it stands on. */
export const checkAccents = (look: Pick<Look, 'accent' | 'accentDark'>): void => {
  check('accent', look.accent, CARD);
  check('accentDark', look.accentDark, CARD_DARK);
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

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
