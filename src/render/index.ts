export { checkAccents } from './colours.ts';
export { archivePage, archiveText, type Digest, fillDigest, HTML_BUDGET } from './digest.ts';
export { envelopeOf } from './envelope.ts';
export { RenderError } from './errors.ts';
export type { Mailbox } from './header.ts';
export { renderLayout } from './layout.ts';
export {
  type Envelope,
  type PreparedMail,
  prepareMail,
  type ReaderValues,
  splice,
} from './mime.ts';
export { createPress, type PressMatter, type PressParts } from './press.ts';
export { loadTemplates, type Templates } from './templates.ts';
export {
  type Letter,
  type LetterText,
  prepareTransactional,
  renderTransactional,
} from './transactional.ts';
