export * from './compose.ts';
export { type CutDraft, cutFor, fullCut } from './cut.ts';
export * from './errors.ts';
export * from './freeze.ts';
export * from './ports.ts';
export * from './release.ts';
export * from './slot.ts';
