export { readOwner } from './folder-owner.ts';
export type { Handler, Handlers } from './functions.ts';
export { mintToken } from './issuer/mint-token.ts';
export { startMailbox } from './mailbox/start.ts';
export { DEFAULT_PORTS, type Ports } from './ports.ts';
export { type LocalGround, layGround, type Pipeline } from './runner.ts';
