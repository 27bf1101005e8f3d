export { createDesk } from './desk.ts';
export { Frame, type Page } from './layout.tsx';
export { editionReportPage } from './pages/edition-report.tsx';
export { ButtonForm } from './pages/message.tsx';
export type { SitePorts } from './ports.ts';
export { createSite } from './site.ts';
export { HOUSE_ACCENTS, styleOf } from './stylesheet.ts';
