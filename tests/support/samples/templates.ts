import { fileURLToPath } from 'node:url';
import { loadTemplates } from '../../../src/render/index.ts';

export const TEMPLATES_FOLDER = fileURLToPath(new URL('../../../templates', import.meta.url));

/** The project's own templates. */
export const templates = loadTemplates(TEMPLATES_FOLDER);
