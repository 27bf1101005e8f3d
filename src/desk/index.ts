export { type Preview, type PreviewPorts, previewEdition } from './preview.ts';
export { type Rehearsal, type RehearsalPorts, rehearse } from './rehearse.ts';
export { sendTestMail, type TestMailPorts } from './test-mail.ts';
