export { announceDraft, type DraftNoticePorts } from './announce-draft.ts';
export { type AuditEntry, type AuditLog, noteDeed } from './audit.ts';
export { awsCron, type Slots } from './aws-cron.ts';
export { comparePairs, type SentencePair } from './compare-pairs.ts';
export { type AnnouncePorts, composeAhead, composeSlot } from './compose-slot.ts';
export { type CorrectionBook, type CorrectPorts, correctDevelopment } from './correct.ts';
export { type CountedReach, correctionReach } from './correction-reach.ts';
export * from './doctor/index.ts';
export { dollarsOf } from './dollars.ts';
export { type DraftView, showDraft } from './draft-view.ts';
export { editionResults } from './edition-results.ts';
export * from './errors.ts';
export { fileInbox, type InboxPorts, inboxId } from './file-inbox.ts';
export { groupStories } from './group-stories.ts';
export {
  type MachineKeyStore,
  MOST_KEYS,
  makeMachineKey,
  revokeMachineKey,
  withMachineKeys,
} from './machine-keys.ts';
export { type News, type NewsPorts, newsOfNow } from './news.ts';
export { type NextSlot, nextSlots } from './next-slots.ts';
export { fingerprintOf, type OncePorts, once } from './once.ts';
export { orderDraft } from './order-draft.ts';
export type * from './ports.ts';
export { newsOf, type PreviewPorts, previewEdition } from './preview.ts';
export { type PreviewAsPorts, previewAs } from './preview-as.ts';
export { type Rehearsal, rehearse } from './rehearse.ts';
export { type ReleaseOrder, type ReleasePorts, release } from './release.ts';
export { type ReplayedEdition, type ReplayPorts, replay } from './replay.ts';
export {
  dropSetAside,
  listSetAside,
  listUnfiled,
  type SetAsideStore,
  type TryAgainPorts,
  trySetAsideAgain,
} from './set-aside.ts';
export { StreamClock } from './stream-clock.ts';
export { type AwaitPorts, articleState, type TakePorts, takeArticles } from './take-articles.ts';
export { sendTestMail } from './test-mail.ts';
