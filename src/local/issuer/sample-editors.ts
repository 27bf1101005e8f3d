import type { Editor } from '../../domain/index.ts';

/** Invented people, one for each role and one for all of them: whoever sits at this machine may be any of them. */
export const SAMPLE_EDITORS: readonly Editor[] = [
  { id: 'robin', name: 'Robin Sample', roles: ['publisher', 'admin'] },
  { id: 'erin', name: 'Erin Sample', roles: ['editor'] },
  { id: 'paula', name: 'Paula Sample', roles: ['publisher'] },
  { id: 'alex', name: 'Alex Sample', roles: ['admin'] },
];

export const sampleEditor = (id: string): Editor | undefined =>
  SAMPLE_EDITORS.find((editor) => editor.id === id);
