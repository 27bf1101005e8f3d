import { powertoolsLogger } from '../aws/powertools-logger.ts';
import { systemClock, systemRandom } from '../kernel/index.ts';
import { parseConfiguration } from './configuration.ts';
import type { Ground } from './ground.ts';

/**
 * The ground of a deployed function: its environment, and the configuration that its bundle carries. What holds for
 * local runs never holds here, whatever a bundle says.
 */
const lambdaGround = (configuration: string | undefined): Ground => ({
  environment: process.env,
  configuration: {
    ...parseConfiguration(JSON.parse(configuration ?? 'null'), 'the bundled configuration'),
    local: { loopbackFeeds: false },
  },
  clock: systemClock(),
  random: systemRandom(),
  logger: powertoolsLogger(process.env['AWS_LAMBDA_FUNCTION_NAME'] ?? 'writethru'),
});

/** A function's entry point: wired on its first call, then kept for as long as its sandbox lives. */
export const lambdaEntry = <Event, Context, Answer>(
  make: (ground: Ground) => (event: Event, context: Context) => Promise<Answer>,
  configuration: string | undefined,
): ((event: Event, context: Context) => Promise<Answer>) => {
  let handler: ReturnType<typeof make> | undefined;
  return (event, context) => {
    handler ??= make(lambdaGround(configuration));
    return handler(event, context);
  };
};
