export * from './doctor/index.ts';
export * from './errors.ts';
export { fingerprintOf, type OncePorts, once } from './once.ts';
export { type DraftOrder, orderDraft } from './order-draft.ts';
export type * from './ports.ts';
export { type Preview, previewEdition } from './preview.ts';
export { rehearse } from './rehearse.ts';
export { sendTestMail } from './test-mail.ts';
