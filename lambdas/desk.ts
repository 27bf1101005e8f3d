import type { Ground } from '../src/app/ground.ts';
import { lambdaEntry } from '../src/app/lambda.ts';
import { type WebHandler, webHandler } from '../src/app/web-handler.ts';
import { wireDesk, wireDeskPages } from '../src/app/wire-desk.ts';
import { createDesk } from '../src/desk-pages/index.ts';

/** The desk's pages and its API. */
export const makeDesk = (ground: Ground): WebHandler =>
  webHandler(createDesk(wireDesk(ground), wireDeskPages(ground)));

export const handler = lambdaEntry(makeDesk, process.env.WRITETHRU_CONFIGURATION);
