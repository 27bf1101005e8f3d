export * from './compose.ts';
export { contentOf } from './content.ts';
export { type CutDraft, cutFor, fullCut, repeatedPlaces } from './cut.ts';
export * from './errors.ts';
export * from './freeze.ts';
export * from './ports.ts';
export { isOver, releaseNewsletter } from './release.ts';
export { takeNewsletterAgain } from './reopen.ts';
export * from './slot.ts';
