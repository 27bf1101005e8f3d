export { createDesk } from './desk.ts';
export { editionReportPage } from './editions/edition-report.tsx';
