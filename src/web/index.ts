export { createDesk, type DeskPorts } from './desk.ts';
export { type Form, limitBody, readForm } from './form.ts';
export { Frame, newsletterFrame, type Page, Trail } from './layout.tsx';
export { ButtonForm, type Message, messagePage } from './pages/message.tsx';
export type { SitePorts } from './ports.ts';
export { type Answer, guard, type Keeping, show, showMail } from './respond.tsx';
export { createSite } from './site.ts';
export { type Accents, HOUSE_ACCENTS, type Style, styleOf } from './stylesheet.ts';
