import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

/** The pages of docs/runbook, one for each sort of alarm. */
export const RUNBOOK_PAGES = [
  'breaker-tripped',
  'dead-letters',
  'delivery-closed',
  'edition-overdue',
  'edition-paused',
  'feed-failing',
  'function-errors',
  'held-deliveries',
  'quota-full',
  'sweep-failed',
  'web-failed',
] as const;
export type RunbookPage = (typeof RUNBOOK_PAGES)[number];

export interface RunbookAlarmProps {
  /** Goes off as soon as one five-minute sum of it is above 0. */
  readonly metric: IMetric;
  /** One sentence: what is wrong. */
  readonly description: string;
  /** What to do then. */
  readonly page: RunbookPage;
  readonly topic: ITopic;
}

/** An alarm whose text names its page in the runbook. */
export class RunbookAlarm extends Construct {
  constructor(scope: Construct, id: string, props: RunbookAlarmProps) {
    super(scope, id);
    const alarm = new Alarm(this, 'Alarm', {
      metric: props.metric,
      alarmDescription: `${props.description} What to do: docs/runbook/${props.page}.md`,
      threshold: 0,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      // No message and no call is no trouble.
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(props.topic));
    alarm.addOkAction(new SnsAction(props.topic));
  }
}

/** Over how long alarms sum their metric. */
export const ALARM_PERIOD = Duration.minutes(5);
