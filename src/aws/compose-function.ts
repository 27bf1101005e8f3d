import { InvokeCommand, LambdaClient, type LambdaClientConfig } from '@aws-sdk/client-lambda';
import { composeUnavailable } from '../desk/index.ts';
import { type Composed, type ComposeRequest, composedSchema } from '../domain/index.ts';
import { SECOND } from '../kernel/index.ts';

/** The HTTP API gives the desk 30 s (docs.aws.amazon.com/apigateway, quotas of HTTP APIs): time is left to say so. */
const PATIENCE = 25 * SECOND;
const CONNECT_WITHIN = 3 * SECOND;

/** One try, with a time limit: the caller repeats, and the order's key makes that the same edition. */
export const lambdaClient = (options: LambdaClientConfig): LambdaClient =>
  new LambdaClient({
    ...options,
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: CONNECT_WITHIN,
      requestTimeout: PATIENCE,
      throwOnRequestTimeout: true,
    },
  });

/**
 * Calls the function that composes and waits for its answer. Throws `desk.compose` where it failed, was not reached or
 * takes longer than a caller of the desk can wait; it may be at work all the same.
 */
export const invokeCompose =
  (client: LambdaClient, functionName: string) =>
  async (request: ComposeRequest): Promise<Composed> => {
    const command = new InvokeCommand({
      FunctionName: functionName,
      Payload: JSON.stringify(request),
    });
    const { FunctionError, Payload } = await client.send(command).catch((cause: unknown) => {
      throw composeUnavailable('was not reached, or takes longer than a request may', cause);
    });
    const answer = Payload?.transformToString('utf8') ?? '';
    // What went wrong stands in the function's own log; it may hold text of articles.
    if (FunctionError) throw composeUnavailable('failed');
    return composedSchema.parse(JSON.parse(answer));
  };
