import { Logger as Powertools } from '@aws-lambda-powertools/logger';
import type { Logger } from '../kernel/index.ts';

/** Structured JSON lines for CloudWatch, one an event. */
export const powertoolsLogger = (service: string): Logger => {
  const logger = new Powertools({ serviceName: service });
  return {
    info: (event, fields) => logger.info(event, { ...fields }),
    warn: (event, fields) => logger.warn(event, { ...fields }),
    error: (event, fields) => logger.error(event, { ...fields }),
  };
};
