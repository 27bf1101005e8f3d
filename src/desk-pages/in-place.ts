/**
 * Attributes by which the desk's script does in the page that stands what the browser does by loading another: what
 * has changed is brought in, and scroll, focus and what was typed elsewhere stay. Without script they say nothing.
 */

/** For what holds the forms and links below: the page's text is taken anew, and one thing is done at a time. */
export const IN_PLACE = {
  'data-hx-target': '#main',
  'data-hx-select': '#main',
  'data-hx-swap': 'outerMorph',
  'data-hx-sync': '#main:drop',
} as const;

/** For a form. */
export const sentInPlace = (action: string) => ({ 'data-hx-post': action });

/** For a link. */
export const ledInPlace = (path: string) => ({ 'data-hx-get': path });

/** For what shows a state that moves on: itself, or all of the page's text, comes anew. */
export const comesAnew = (path: string, seconds: number, what: string) => ({
  'data-hx-get': path,
  'data-hx-trigger': `every ${seconds}s`,
  'data-hx-target': what,
  'data-hx-select': what,
  'data-hx-swap': 'outerMorph',
  'data-hx-sync': `${what}:drop`,
});
