import { Eta } from 'eta/core';
import * as z from 'zod';
import type { Look } from '../domain/index.ts';
import { checkAccents } from './colours.ts';
import { RenderError } from './errors.ts';
import { type Templates, wordsOf } from './templates.ts';
import { wordsSchema } from './words.ts';

/**
 * All that filling a digest needs besides the edition and the newsletter: two Eta templates and the words. It is kept
 * with the frozen edition, so that every reader of it gets the same mail, whatever is deployed meanwhile.
 */
export const layoutSchema = z.object({
  language: z.string(),
  html: z.string(),
  text: z.string(),
  words: wordsSchema,
});
export type Layout = z.infer<typeof layoutSchema>;

const SANS = '-apple-system,BlinkMacSystemFont,Segoe UI,Roboto,Helvetica,Arial,sans-serif';
const SERIF = 'Georgia,Times New Roman,serif';

/**
 * Renders MJML (5, strict, no includes, no web fonts) into the layout of a newsletter's digests, as JSON text.
 * It depends on the templates, the look's colours and the language alone, never on an article: MJML escapes nothing.
 * Throws RenderError for an accent that cannot be read, MJML's own error for a template that is not strict MJML.
 */
export const renderLayout = async (
  templates: Templates,
  look: Pick<Look, 'accent' | 'accentDark'>,
  language: string,
): Promise<string> => {
  checkAccents(look);
  const words = wordsOf(templates, language);
  const source = designed(templates.digest.mjml, templates.partials, {
    ...designOf(look, words.dir),
    language: languageTag(language),
  });
  // Imported here, so that a bundle that renders no layout does not carry 2 MB of MJML.
  const { default: mjml2html } = await import('mjml');
  const { html } = await mjml2html(source, {
    validationLevel: 'strict',
    fonts: {},
    ignoreIncludes: true,
    keepComments: false,
  });
  const layout: Layout = { language, html: squeeze(html), text: templates.digest.text, words };
  return JSON.stringify(layout);
};

/** What the look and the direction of writing put into a template that is not filled yet. */
export const designOf = (look: Pick<Look, 'accent' | 'accentDark'>, dir: 'ltr' | 'rtl') => ({
  accent: look.accent,
  accentDark: look.accentDark,
  dir,
  start: dir === 'ltr' ? 'left' : 'right',
  end: dir === 'ltr' ? 'right' : 'left',
  // Letters of Arabic join: spacing them tears words apart.
  tracking: dir === 'ltr' ? '.1em' : 'normal',
  sans: SANS,
  serif: SERIF,
});

/** Fills the `{{ }}` tags of a template and of the partials that it includes; the `<% %>` tags stay. */
export const designed = (
  template: string,
  partials: Readonly<Record<string, string>>,
  design: object,
): string => {
  const eta = new Eta({ tags: ['{{', '}}'], autoTrim: false });
  for (const [name, text] of Object.entries(partials)) eta.loadTemplate(`@${name}`, text);
  return eta.renderString(template, design);
};

/** A language as it may stand in an attribute. */
export const languageTag = (language: string): string => {
  if (/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/iu.test(language)) return language;
  throw new RenderError(
    'render.language',
    `language "${language.slice(0, 40)}": allowed is a BCP 47 tag such as "en"`,
  );
};

/** Takes the indentation out: between tags nothing is left of a line's end, elsewhere one space. */
export const squeeze = (html: string): string =>
  html
    .replace(/>\s*\n\s*(?=<)/gu, '>')
    .replace(/\s*\n\s*/gu, ' ')
    .trim();

/** Reads a layout as `renderLayout` wrote it. */
export const parseLayout = (layout: string): Layout => {
  const result = layoutSchema.safeParse(JSON.parse(layout));
  if (result.success) return result.data;
  throw new RenderError(
    'render.layout',
    `layout of ${layout.length} characters: not one that renderLayout made`,
  );
};
