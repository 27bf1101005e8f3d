/** What the mailbox adds to the pages' own sheet. */
export const MAILBOX_CSS = `
.mail-frame { display: block; width: 100%; height: 78vh; min-height: 480px; margin: 24px 0 0; border: 1px solid var(--rule); border-radius: 4px; background: #fff }
.tiles { display: grid; gap: 14px; margin: 24px 0 0; padding: 0; list-style: none }
.tiles li { padding: 14px 16px; background: var(--quiet); border: 1px solid var(--rule); border-radius: 4px }
.tiles a { font: bold 19px/25px var(--serif); text-decoration: none }
.tiles a:hover { text-decoration: underline }
.tiles p { margin: 4px 0 0; color: var(--muted); font-size: 14px; line-height: 21px }
.rows .to { margin: 2px 0 0; color: var(--muted); font-size: 14px; line-height: 20px }
details { margin: 20px 0 0; border-top: 1px solid var(--rule); padding: 12px 0 0 }
summary { cursor: pointer; font-weight: bold; font-size: 15px; line-height: 23px }
pre { margin: 12px 0 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 13px/20px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
@media (min-width: 620px) {
  .tiles { grid-template-columns: 1fr 1fr }
  .wide-tile { grid-column: 1 / -1 }
}
`;
