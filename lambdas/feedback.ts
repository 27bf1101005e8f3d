import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Ground } from '../src/app/ground.ts';
import { lambdaEntry } from '../src/app/lambda.ts';
import { wireFeedback } from '../src/app/wire-delivery.ts';
import { recordEvents } from '../src/feedback/index.ts';

/** Records what SES reported: a batch is one write for each chunk, and only records that failed come again. */
export const makeFeedback = (ground: Ground): ((event: SQSEvent) => Promise<SQSBatchResponse>) => {
  const ports = wireFeedback(ground);
  return async (event) => {
    const records = event.Records.map(({ messageId, body }) => ({ id: messageId, body }));
    const { failed } = await recordEvents(records, ports);
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
};

export const handler = lambdaEntry(makeFeedback, process.env.WRITETHRU_CONFIGURATION);
