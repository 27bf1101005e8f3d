export { DEFAULT_DATA_FOLDER } from './data-folder.ts';
export { type EmbeddedServer, makeTable, startDatabase } from './embedded-dynamodb.ts';
export { startS3 } from './embedded-s3.ts';
export { type EmbeddedSes, type SesOptions, startSes } from './embedded-ses.ts';
export { LocalError } from './errors.ts';
export { fileLogger } from './file-logger.ts';
export type { Handler, Handlers, ReportFailure } from './functions.ts';
export { startMailbox } from './mailbox/start.ts';
export { DEFAULT_PORTS, type Ports } from './ports.ts';
export {
  type ConnectOptions,
  type GroundOptions,
  type LocalGround,
  layGround,
  type Pipeline,
} from './runner.ts';
export { schedulerEvent } from './schedules.ts';
export type { Fault, Faults } from './ses/faults.ts';
export type { AcceptedMail } from './ses/mail.ts';
export type { MailStore } from './ses/mail-store.ts';
