export { announceDraft, type DraftNoticePorts } from './announce-draft.ts';
export { type AuditEntry, type AuditLog, noteDeed } from './audit.ts';
export { awsCron, type Slots } from './aws-cron.ts';
export { comparePairs, type SentencePair } from './compare-pairs.ts';
export { type AnnouncePorts, composeAhead, composeSlot } from './compose-slot.ts';
export { type CorrectionBook, type CorrectionOrder, correctDevelopment } from './correct.ts';
export {
  type CountedReach,
  correctionReach,
  correctionReachAtOnce,
} from './correction-reach.ts';
export * from './doctor/index.ts';
export { dollarsOf } from './dollars.ts';
export { type DraftView, showDraft } from './draft-view.ts';
export {
  type EditionResults,
  editionResults,
} from './edition-results.ts';
export * from './errors.ts';
export { groupStories } from './group-stories.ts';
export {
  type MachineKeyStore,
  MOST_KEYS,
  makeMachineKey,
  revokeMachineKey,
  withMachineKeys,
} from './machine-keys.ts';
export { type News, newsOfNow } from './news.ts';
export { type NextSlot, nextSlots } from './next-slots.ts';
export { fingerprintOf, type OncePorts, once } from './once.ts';
export { type DraftOrder, orderDraft } from './order-draft.ts';
export type * from './ports.ts';
export { type EditionNews, newsOf, type Preview, previewEdition } from './preview.ts';
export { type PreviewAs, type PreviewAsPorts, previewAs } from './preview-as.ts';
export { type Rehearsal, rehearse, rehearseAtOnce } from './rehearse.ts';
export { type ReleaseOrder, type ReleasePorts, release } from './release.ts';
export { type ReplayedEdition, type ReplayPorts, replay } from './replay.ts';
export {
  dropSetAside,
  fileInbox,
  type InboxPorts,
  listSetAside,
  type SetAsideStore,
  trySetAsideAgain,
} from './set-aside.ts';
export { StreamClock } from './stream-clock.ts';
export { type ArticleState, articleState, type Taken, takeArticles } from './take-articles.ts';
export { sendTestMail } from './test-mail.ts';
