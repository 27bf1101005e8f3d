import { Duration, TimeZone } from 'aws-cdk-lib';
import { ContextAttribute, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Newsletter } from '../../src/domain/index.ts';
import { type Call, ScheduledCalls } from './scheduled-calls.ts';
import type { ServiceFunction } from './service-function.ts';

export interface EditionSchedulesProps {
  readonly newsletters: readonly Newsletter[];
  readonly compose: ServiceFunction;
  readonly deadLetters: IQueue;
}

/** When editions are due: every schedule of every newsletter, in its own time zone. */
export class EditionSchedules extends Construct {
  constructor(scope: Construct, id: string, props: EditionSchedulesProps) {
    super(scope, id);
    new ScheduledCalls(this, 'Calls', {
      target: props.compose,
      calls: props.newsletters.flatMap((newsletter) => [
        ...callsOf(newsletter),
        ...aheadOf(newsletter),
      ]),
      deadLetters: props.deadLetters,
    });
  }
}

/** How often it is looked whether a slot is near. */
const LOOK = Duration.minutes(5);

const aheadOf = ({ id, draftMinutes }: Newsletter): Call[] =>
  draftMinutes === 0
    ? []
    : [
        {
          id: `${id}-ahead`,
          description: `${id}: drafts, ${draftMinutes} minutes ahead`,
          when: ScheduleExpression.rate(LOOK),
          input: { newsletter: id, kind: 'ahead' },
          // The next call does what this one could not.
          patience: LOOK,
        },
      ];

const callsOf = (newsletter: Newsletter): Call[] =>
  newsletter.schedules.map(({ kind, cron, zone }, at) => ({
    id: `${newsletter.id}-${at}`,
    description: `${newsletter.id}: ${kind} edition`,
    when: ScheduleExpression.expression(`cron(${cron})`, TimeZone.of(zone)),
    input: { newsletter: newsletter.id, kind, slot: ContextAttribute.scheduledTime.toString() },
    // A later one would be shown, not fired.
    patience: Duration.minutes(newsletter.latenessMinutes),
  }));
