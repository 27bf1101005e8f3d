export { previewEdition } from './preview.ts';
export { rehearse } from './rehearse.ts';
export { sendTestMail } from './test-mail.ts';
