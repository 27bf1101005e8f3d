export { type Apart, apart } from './apart.ts';
export { catchUpCut, toldBy } from './catch-up.ts';
export * from './compose.ts';
export { type ContentPorts, contentOf } from './content.ts';
export { type CorrectionReader, NO_CORRECTIONS } from './corrections.ts';
export { type CutDraft, cutFor, fullCut, quietCut, repeatedPlaces } from './cut.ts';
export * from './errors.ts';
export * from './freeze.ts';
export { EDITION_LIMITS, NO_LIMITS } from './limits.ts';
export { NamedStories } from './named-stories.ts';
export * from './ports.ts';
export { isOver, releaseNewsletter } from './release.ts';
export { takeNewsletterAgain } from './reopen.ts';
export { storiesAsPut } from './shape.ts';
export {
  type OpenDraft,
  openDraft,
  type RefreshPorts,
  refreshDraft,
  shapeDraft,
} from './shape-draft.ts';
export * from './slot.ts';
export { takeBack } from './take-back.ts';
