import { createHash } from 'node:crypto';
import { type Accents, tokens } from './tokens.ts';

export type { Accents } from './tokens.ts';

/** The house's own, for pages that belong to no newsletter. */
export const HOUSE_ACCENTS: Accents = { accent: '#8a1f1f', accentDark: '#e58a7a' };

/** The pages' only style, and the source expression by which the policy lets it in. */
export interface Style {
  readonly css: string;
  readonly source: string;
}

/**
 * One small sheet in the page itself, allowed by its hash: no second request, no other style, no style attribute.
 * Colours and type are the mail's. `sheet` is what comes after the tokens.
 *
 * @default the readers' sheet
 */
export const styleOf = (accents: Accents, sheet: string = SITE_SHEET): Style => {
  const sheets = kept.get(sheet) ?? new Map<string, Style>();
  kept.set(sheet, sheets);
  const name = accents.accent + accents.accentDark;
  const known = sheets.get(name);
  if (known) return known;
  const css = squeeze(tokens(accents) + sheet);
  const hash = createHash('sha256').update(css).digest('base64');
  const style = { css, source: `'sha256-${hash}'` };
  sheets.set(name, style);
  return style;
};

/** By sheet, of which there are two, and newsletter. */
const kept = new Map<string, Map<string, Style>>();

const squeeze = (css: string): string => css.replace(/\s*([{}:;,>])\s*/gu, '$1').trim();

const SITE_SHEET = `
.card {
  max-width: 720px; margin: 0 auto; padding: 24px 18px 36px; background: var(--card);
  border-top: 4px solid var(--accent);
}
.wide { max-width: 1120px }
.foot { max-width: 720px; margin: 0 auto; padding: 20px 18px 40px; color: var(--muted); font-size: 13px; line-height: 20px }
.foot p { margin: 0 0 8px }
.kicker { margin: 0 0 10px; color: var(--muted); font-size: 13px; line-height: 20px }
.kicker a { text-decoration: none }
.kicker a:hover { text-decoration: underline }
.kicker b { color: var(--ink) }
h1 { margin: 0; font: bold 27px/33px var(--serif); text-wrap: balance }
h2 { margin: 32px 0 0; font: bold 18px/24px var(--serif) }
h3 { margin: 28px 0 8px; color: var(--accent); font-size: 12px; line-height: 20px; letter-spacing: .1em; text-transform: uppercase }
.muted { color: var(--muted) }
.small { font-size: 13px; line-height: 20px }
.byline { margin: 8px 0 0; color: var(--muted); font-size: 13px; line-height: 20px }
.lead { margin: 14px 0 0; font-size: 17px; line-height: 27px }
.now { color: var(--accent); font-weight: bold }
.box {
  display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center; justify-content: space-between;
  margin: 20px 0 0; padding: 10px 14px; background: var(--quiet); border: 1px solid var(--rule);
  font-size: 15px; line-height: 23px;
}
.box p { margin: 0 }
.fault { border-color: var(--accent) }
.plain { margin: 0; padding: 0; list-style: none }
.rows { margin-top: 12px }
.rows li { padding: 14px 0; border-bottom: 1px solid var(--rule) }
.rows li:first-child { border-top: 1px solid var(--rule) }
.rows .head { display: block; font: bold 19px/25px var(--serif); text-decoration: none }
.rows .head:hover { text-decoration: underline }
.dated li { display: flex; gap: 16px }
.dated time { flex: 0 0 58px; padding-top: 3px; color: var(--accent); font-size: 13px; line-height: 20px; font-weight: bold }
.named { display: flex; gap: 16px; align-items: center; justify-content: space-between }
.named form { flex: none; margin: 0 }
.dated .head { font-size: 17px; line-height: 23px }
form { margin: 24px 0 0 }
.box form { margin: 0 }
fieldset { margin: 20px 0 0; padding: 0; border: 0; min-width: 0 }
legend, .field > label { padding: 0; font-weight: bold; font-size: 15px; line-height: 23px }
.field { margin: 20px 0 0 }
.field > label { display: block }
.consent { margin: 24px 0 0; font-size: 15px; line-height: 23px }
.hint { margin: 0; color: var(--muted); font-size: 13px; line-height: 20px }
input[type=email], input[type=date], select {
  width: 100%; max-width: 420px; min-height: 44px; margin-top: 6px; padding: 8px 10px;
  background: var(--card); color: inherit; border: 1px solid var(--muted); border-radius: 4px; font: inherit;
}
.box input[type=date] { width: auto; min-height: 36px; margin: 0 6px; padding: 4px 8px }
fieldset > .choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 150px), 1fr)); gap: 0 16px }
.choice { display: flex; gap: 10px; align-items: flex-start; min-height: 36px; padding: 5px 0 }
.choice input { flex: none; width: 18px; height: 18px; margin: 4px 0 0; accent-color: var(--accent) }
.act, .second {
  min-height: 44px; padding: 9px 18px; border: 1px solid var(--accent); border-radius: 4px; cursor: pointer;
  background: var(--accent); color: var(--on-accent); font: inherit; font-size: 15px; font-weight: bold; line-height: 24px;
}
.act { margin: 24px 0 0 }
.consent + .act { margin-top: 12px }
fieldset + .second { margin-top: 20px }
details.more { margin-top: 20px }
details.more > summary { cursor: pointer; font-weight: bold; padding: 10px 0 }
form > .act:first-child { margin-top: 0 }
.timeline + .small { margin: 12px 0 0 }
.second { min-height: 36px; padding: 5px 14px; background: transparent; color: var(--ink); border-color: var(--ink); font-size: 14px }
.timeline { position: relative; margin: 28px 0 0; padding: 0; list-style: none }
.timeline li { position: relative; display: flex; gap: 34px; padding: 0 0 20px }
.timeline time {
  flex: 0 0 58px; padding-top: 1px; color: var(--accent); text-align: end;
  font-size: 13px; line-height: 22px; font-weight: bold;
}
.timeline li::before {
  content: ""; position: absolute; inset-block: 6px -6px; inset-inline-start: 74px; width: 2px; background: var(--rule);
}
.timeline li:last-child::before { inset-block-end: 14px }
.timeline li::after {
  content: ""; position: absolute; top: 6px; inset-inline-start: 68px; width: 14px; height: 14px;
  background: var(--card); border: 2px solid var(--accent); border-radius: 50%;
}
.timeline .new::after { background: var(--accent) }
.timeline p { flex: 1; min-width: 0; margin: 0 }
.timeline .corrected { display: block; margin-top: 6px; padding-inline-start: 12px; border-inline-start: 3px solid var(--accent); color: var(--ink) }
.timeline .src { color: var(--muted); font-size: 13px }
.timeline .src a { display: inline-block; max-width: 100%; line-height: 20px }
.code { display: block; width: 100%; margin: 20px 0 0; padding: 14px; background: var(--quiet); color: inherit; border: 1px solid var(--muted); border-radius: 4px; font: 14px/22px ui-monospace, Menlo, Consolas, monospace }
.seen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.bars { display: flex; flex-wrap: wrap; gap: 12px 24px; align-items: flex-end; margin: 16px 0 0; padding: 0; list-style: none }
.bars li { display: flex; flex-direction: column; min-width: 96px; font-size: 13px; line-height: 20px }
.bars svg { display: block; margin: 4px 0 8px }
.bars rect { fill: var(--accent) }
@media (min-width: 620px) {
  .card { padding: 32px 24px 48px }
  .foot { padding: 20px 24px 48px }
  h1 { font-size: 32px; line-height: 39px }
}
@media print {
  .skip, .foot, form { display: none }
  body, .card { background: none }
}
`;
