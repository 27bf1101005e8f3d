export { archivePage, deskPreview, fillDigest, HTML_BUDGET } from './digest.ts';
export { RenderError } from './errors.ts';
export { renderLayout } from './layout.ts';
export { createPress, type PressMatter } from './press.ts';
export { loadTemplates, type Templates } from './templates.ts';
export { type Letter, prepareTransactional, renderTransactional } from './transactional.ts';
