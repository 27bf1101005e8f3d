import type { Look } from '../domain/index.ts';

/** The two colours that are a newsletter's own. */
export type Accents = Pick<Look, 'accent' | 'accentDark'>;

/** The colours of the mail's look, light and dark, and what every page of ours begins with. */
export const tokens = ({ accent, accentDark }: Accents): string => `
:root {
  color-scheme: light dark;
  --page: #f4f2ed; --card: #ffffff; --quiet: #f7f5f0; --ink: #1c1b19; --muted: #5d5a54; --rule: #dcd8cf;
  --accent: ${accent}; --on-accent: #ffffff;
  --serif: Georgia, "Times New Roman", serif;
  --sans: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Helvetica, Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #121210; --card: #1b1a18; --quiet: #232220; --ink: #eceae4; --muted: #a8a49b; --rule: #34322e;
    --accent: ${accentDark}; --on-accent: #1b1a18;
  }
}
*, *::before, *::after { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body {
  margin: 0; background: var(--page); color: var(--ink); overflow-wrap: break-word;
  font: 16px/25px var(--sans);
}
a { color: inherit; text-underline-offset: 2px }
a:hover { color: var(--accent) }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.skip { position: absolute; inset-inline-start: 12px; top: -60px; padding: 8px 12px; background: var(--card) }
.skip:focus { top: 8px }
`;
