import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import { FUNCTIONS } from '../../src/app/functions.ts';
import type { Newsletter } from '../../src/domain/index.ts';
import { EditionSchedules } from '../constructs/edition-schedules.ts';
import { Line } from '../constructs/line.ts';
import { LogEventAlarm } from '../constructs/log-event-alarm.ts';
import { ScheduledCalls } from '../constructs/scheduled-calls.ts';
import { WebApi } from '../constructs/web-api.ts';
import type { MailStack } from './mail-stack.ts';
import type { StateStack } from './state-stack.ts';

export interface AppStackProps extends StackProps {
  readonly stageName: string;
  readonly siteUrl: string;
  readonly deskUrl: string;
  /** ARN of a certificate for both hosts. @default null: a proxy of yours fronts them */
  readonly certificate?: string | null;
  readonly newsletters: readonly Newsletter[];
  /** JSON that the bundles carry. */
  readonly configuration: string;
  readonly state: StateStack;
  readonly mail: MailStack;
}

/** What functions say in their logs that needs somebody. */
const LOG_ALARMS = [
  {
    id: 'Editions',
    of: 'sweep',
    event: 'edition.overdue',
    description: 'An edition takes twice the time that was expected.',
    page: 'edition-overdue',
  },
  {
    id: 'SweepFailed',
    of: 'sweep',
    event: 'delivery.sweep-failed',
    description: 'The sweep could not look after an edition.',
    page: 'sweep-failed',
  },
  {
    id: 'DeliveryClosed',
    of: 'deliver',
    event: 'delivery.closed',
    description: 'SES takes no mail.',
    page: 'delivery-closed',
  },
  {
    id: 'FeedFailing',
    of: 'feed-outcome',
    event: 'feed.failing',
    description: 'A feed has given nothing for over a week.',
    page: 'feed-failing',
  },
  {
    id: 'BreakerTripped',
    of: 'feedback',
    event: 'delivery.breaker-tripped',
    description: 'An edition was stopped: too many of its mails came back.',
    page: 'breaker-tripped',
  },
  {
    id: 'Held',
    of: 'sweep',
    event: 'delivery.held',
    description: 'An edition ended with deliveries of which nobody knows whether SES took them.',
    page: 'held-deliveries',
  },
  {
    id: 'StillPaused',
    of: 'sweep',
    event: 'edition.still-paused',
    description: 'An edition has stood still for an hour, and keeps the next one back.',
    page: 'edition-paused',
  },
  {
    id: 'QuotaFull',
    of: 'deliver',
    event: 'delivery.quota-full',
    description: 'The SES quota of 24 hours is used up in the middle of an edition.',
    page: 'quota-full',
  },
  {
    id: 'QuotaRefused',
    of: 'plan',
    event: 'delivery.quota-refused',
    description: 'An edition was not begun: the SES quota of 24 hours cannot hold it.',
    page: 'quota-full',
  },
] as const;

/** Everything that runs: queues, functions, schedules and the two web hosts. */
export class AppStack extends Stack {
  constructor(scope: Construct, id: string, props: AppStackProps) {
    super(scope, id, props);
    const line = new Line(this, 'Line', props);
    this.#schedules(props, line);
    this.#web(props, line);
    this.#alarms(props, line);
  }

  #alarms({ state: { alarmTopic } }: AppStackProps, line: Line): void {
    for (const { id, of, ...alarm } of LOG_ALARMS) {
      new LogEventAlarm(this, id, { ...alarm, log: line.of(of).log, alarmTopic });
    }
  }

  #schedules({ newsletters }: AppStackProps, line: Line): void {
    new EditionSchedules(this, 'EditionSchedules', {
      newsletters,
      compose: line.of('compose'),
      deadLetters: line.deadLettersOf('compose'),
    });
    for (const name of ['poll-feeds', 'sweep'] as const) {
      new ScheduledCalls(this, `Schedule-${name}`, {
        target: line.of(name),
        calls: [
          {
            id: 'EveryFiveMinutes',
            description: `${name}, every five minutes`,
            when: ScheduleExpression.rate(Duration.seconds(FUNCTIONS[name].everySeconds)),
            // The next call does what this one could not.
            patience: Duration.seconds(FUNCTIONS[name].everySeconds),
          },
        ],
        deadLetters: line.deadLettersOf(name),
      });
    }
  }

  #web(props: AppStackProps, line: Line): void {
    const certificate = props.certificate ?? null;
    const site = new WebApi(this, 'Site', {
      handler: line.of('site'),
      paths: ['/', '/{proxy+}'],
      openBecause:
        'The site is public; what changes something asks for a signed token, which the function checks.',
      requestsPerSecond: 100,
      url: props.siteUrl,
      certificate,
    });
    const desk = new WebApi(this, 'Desk', {
      handler: line.of('desk'),
      paths: ['/desk', '/desk/{proxy+}'],
      openBecause:
        "The function checks every token itself (docs/adr/0010): the API's description and the pages that sign editors in are for callers who have none yet.",
      requestsPerSecond: 20,
      url: props.deskUrl,
      certificate,
    });
    this.#tellHost('Site', props.siteUrl, site.target, certificate);
    this.#tellHost('Desk', props.deskUrl, desk.target, certificate);
  }

  /** The DNS record of a host, or, where a proxy of yours fronts it, what the proxy asks. */
  #tellHost(host: 'Site' | 'Desk', url: string, target: string, certificate: string | null): void {
    if (certificate === null) {
      const description = `What your proxy of ${url} asks`;
      new CfnOutput(this, `${host}Target`, { description, value: target });
      return;
    }
    new CfnOutput(this, `Dns${host}`, {
      description: `DNS record for ${url}; at the top of a domain, an alias of the same target`,
      value: `${new URL(url).hostname} CNAME ${target}`,
    });
  }
}
