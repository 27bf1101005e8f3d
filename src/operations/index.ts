export { mustHave } from './admit.ts';
export type { OperationId } from './contract/operations.ts';
export { type Answer, type Desk, linesIn, type Request } from './desk.ts';
export { deskHere } from './here.ts';
export { createDeskApi } from './http/app.ts';
export { type DeskPorts, operations, type Perform } from './perform.ts';
export { ApiError, statusOf, wordsOf } from './problem.ts';
