/** How rare the words of a language are. */
export interface Vocabulary {
  /** 0: in every text; 1: as rare as any. */
  readonly rarity: (form: string) => number;
}

/** A word that no list has is as rare as any. */
const UNKNOWN = 1;
const STEPS = 255;

/**
 * Reads a frozen list.
 * @param forms the commonest first, parted by spaces
 * @param rarities of each form one byte from 0 to 255, base64
 */
export const vocabularyOf = (forms: string, rarities: string): Vocabulary => {
  const places = new Map(forms.split(' ').map((form, at) => [form, at]));
  const bytes = Buffer.from(rarities, 'base64');
  return {
    rarity: (form) => {
      const at = places.get(form);
      return at === undefined ? UNKNOWN : (bytes[at] ?? STEPS) / STEPS;
    },
  };
};
