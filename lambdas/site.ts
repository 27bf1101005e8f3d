import type { Ground } from '../src/app/ground.ts';
import { lambdaEntry } from '../src/app/lambda.ts';
import { type WebHandler, webHandler } from '../src/app/web-handler.ts';
import { wireSite } from '../src/app/wire-site.ts';
import { createSite } from '../src/site/index.ts';

/** The readers' site behind the HTTP API. */
export const makeSite = (ground: Ground): WebHandler => webHandler(createSite(wireSite(ground)));

export const handler = lambdaEntry(makeSite, process.env.WRITETHRU_CONFIGURATION);
