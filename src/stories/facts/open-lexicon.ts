import type { Lexicon } from './lexicon.ts';
import { spacedLexicon, unspacedLexicon } from './words/other-languages.ts';

const UNSPACED = new Set(['zh', 'ja']);

const english = async (): Promise<Lexicon> => {
  const [{ englishLexicon }, { CONCEPTS }, { FORMS, RARITIES }, { vocabularyOf }] =
    await Promise.all([
      import('./words/english.ts'),
      import('./words/en-concepts.ts'),
      import('./words/en-rarity.ts'),
      import('./vocabulary.ts'),
    ]);
  return englishLexicon(CONCEPTS, vocabularyOf(FORMS, RARITIES));
};

const tables: Readonly<Record<string, () => Promise<{ CONCEPTS: string; SLOTS: string }>>> = {
  de: () => import('./words/de.ts'),
  fr: () => import('./words/fr.ts'),
  es: () => import('./words/es.ts'),
  ru: () => import('./words/ru.ts'),
  zh: () => import('./words/zh.ts'),
  ja: () => import('./words/ja.ts'),
  ar: () => import('./words/ar.ts'),
};

const open = async (language: string): Promise<Lexicon> => {
  if (language === 'en') return english();
  const table = await tables[language]?.();
  if (!table) return spacedLexicon(language, '', '');
  return (UNSPACED.has(language) ? unspacedLexicon : spacedLexicon)(
    language,
    table.CONCEPTS,
    table.SLOTS,
  );
};

/** A process meets few languages; what is opened stays open. */
const opened = new Map<string, Promise<Lexicon>>();

/** What is known of a language's words, by its BCP 47 tag; loaded on first use. */
export const openLexicon = (tag: string): Promise<Lexicon> => {
  const [language = tag] = tag.split('-');
  const known = opened.get(language) ?? open(language);
  opened.set(language, known);
  return known;
};
