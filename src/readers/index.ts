export { type Confirmation, confirm, readConfirmation } from './confirm.ts';
export { consentWords } from './consent.ts';
export { countInWindow } from './count-in-window.ts';
export { type ErasePorts, eraseSubscriber } from './erase.ts';
export { ReadersError } from './errors.ts';
export {
  csvHeader,
  csvLine,
  exported,
  exportSubscribers,
  recordCsv,
} from './export-list.ts';
export {
  type ExportPorts,
  exportSubscriber,
  type MissedEdition,
  type PersonRecord,
  type ToldEdition,
} from './export-person.ts';
export { fileOf, openPeople, type SubscribersFile } from './import/people.ts';
export type { PersonRow } from './import/rows.ts';
export {
  addSubscriber,
  type ImportPorts,
  type ImportReport,
  importSubscribers,
} from './import.ts';
export type { RefusedLine } from './import-group.ts';
export { proofOf } from './import-line.ts';
export {
  freshKeys,
  type KeyRing,
  type KeySource,
  parseKeyRing,
  type TokenKey,
} from './key-ring.ts';
export { listSubscribers } from './list.ts';
export { notify } from './notify.ts';
export {
  askOwnData,
  eraseOwnData,
  exportOwnData,
  OWN_EDITIONS,
  type OwnData,
  readOwnData,
} from './own-data.ts';
export { pauseReader, resumeReader } from './pause.ts';
export type * from './ports.ts';
export { type Preferences, readPreferences, savePreferences } from './preferences.ts';
export { type SearchPorts, searchSubscribers } from './search.ts';
export { signUp } from './sign-up.ts';
export type { StandingStory } from './standing-stories.ts';
export { readStoryWish, type StoryWish, wishOfStory } from './story-wishes.ts';
export { subscriberId } from './subscriber-id.ts';
export { suppressSubscriber } from './suppress.ts';
export { type SuppressOrder, type SuppressReport, suppressPeople } from './suppress-people.ts';
export { makeSigner, signToken, verifyToken } from './tokens.ts';
export {
  type Leaving,
  readLeaving,
  readUndoing,
  type Undoing,
  undoUnsubscribe,
  unsubscribe,
} from './unsubscribe.ts';
export type { WishesInput } from './wishes.ts';
