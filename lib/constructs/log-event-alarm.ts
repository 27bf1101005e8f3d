import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { ALARM_PERIOD, RunbookAlarm, type RunbookPage } from './runbook-alarm.ts';

export interface LogEventAlarmProps {
  /** Of the function that says it. */
  readonly log: ILogGroup;
  /** The dotted name of the log event. */
  readonly event: string;
  /** One sentence: what is wrong. */
  readonly description: string;
  readonly page: RunbookPage;
  readonly alarmTopic: ITopic;
}

/** Goes off when a function logs an event that needs somebody. */
export class LogEventAlarm extends Construct {
  constructor(scope: Construct, id: string, props: LogEventAlarmProps) {
    super(scope, id);
    const filter = new MetricFilter(this, 'Filter', {
      logGroup: props.log,
      filterPattern: FilterPattern.stringValue('$.message', '=', props.event),
      metricNamespace: 'Writethru',
      metricName: `${this.node.addr.slice(-8)}.${props.event}`,
      metricValue: '1',
    });
    new RunbookAlarm(this, 'Event', {
      metric: filter.metric({ period: ALARM_PERIOD, statistic: 'Sum' }),
      description: props.description,
      page: props.page,
      topic: props.alarmTopic,
    });
  }
}
