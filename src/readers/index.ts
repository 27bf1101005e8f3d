export { type Confirmation, confirm, readConfirmation } from './confirm.ts';
export { consentWords } from './consent.ts';
export { ReadersError } from './errors.ts';
export {
  addSubscriber,
  type ImportOptions,
  type ImportPorts,
  type ImportReport,
  importSubscribers,
  type ReaderFields,
} from './import.ts';
export type { RefusedLine } from './import-line.ts';
export {
  freshKeys,
  type KeyRing,
  type KeySource,
  parseKeyRing,
  type TokenKey,
} from './key-ring.ts';
export { type ListedSubscriber, listSubscribers } from './list.ts';
export { type Notified, notify } from './notify.ts';
export type * from './ports.ts';
export { type Preferences, readPreferences, savePreferences } from './preferences.ts';
export { type SignUpAnswer, type SignUpRequest, signUp } from './sign-up.ts';
export { subscriberId } from './subscriber-id.ts';
export { LIFETIMES, makeSigner, signToken, type VerifiedToken, verifyToken } from './tokens.ts';
export {
  type Leaving,
  readLeaving,
  readUndoing,
  type Undoing,
  undoUnsubscribe,
  unsubscribe,
} from './unsubscribe.ts';
export type { Wishes, WishesInput } from './wishes.ts';
