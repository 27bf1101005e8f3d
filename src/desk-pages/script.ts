import { createHash } from 'node:crypto';

/** The desk's one script: htmx, as its package has it. Every page works without it. */
export interface DeskScript {
  readonly text: string;
  /** Named by the hash of the text, so that a browser may keep it for good. */
  readonly path: string;
  /** The source expression by which a page's policy lets it in: this file, and no other of ours. */
  readonly source: string;
}

export const deskScript = (text: string, deskUrl: string): DeskScript => {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const path = `/desk/htmx-${hash}.js`;
  return { text, path, source: new URL(path, deskUrl).href };
};

/** It brings no style of its own and no history; and what an editor has unfolded stays so. */
export const SCRIPT_SETTINGS = JSON.stringify({
  includeIndicatorCSS: false,
  history: false,
  implicitInheritance: true,
  morphIgnore: ['data-htmx-powered', 'open'],
});
