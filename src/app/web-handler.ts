import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';
import type { Env, Hono } from 'hono';
import { handle, type LambdaEvent } from 'hono/aws-lambda';

export type WebHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** A Lambda handler for a web application behind an HTTP API (payload format 2.0). */
export const webHandler = <Bindings extends Env>(application: Hono<Bindings>): WebHandler => {
  const answer = handle(application as unknown as Hono);
  return (event, context) =>
    answer(event as unknown as LambdaEvent, context) as Promise<APIGatewayProxyStructuredResultV2>;
};
