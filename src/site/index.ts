export type { SitePorts } from './ports.ts';
export { createSite } from './site.ts';
