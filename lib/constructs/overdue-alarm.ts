import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { ALARM_PERIOD, RunbookAlarm } from './runbook-alarm.ts';

export interface OverdueAlarmProps {
  /** Of the sweep. */
  readonly log: ILogGroup;
  readonly alarmTopic: ITopic;
}

/** Goes off when the sweep says that an edition takes twice its expected time: the log event `edition.overdue`. */
export class OverdueAlarm extends Construct {
  constructor(scope: Construct, id: string, props: OverdueAlarmProps) {
    super(scope, id);
    const filter = new MetricFilter(this, 'Filter', {
      logGroup: props.log,
      filterPattern: FilterPattern.stringValue('$.message', '=', 'edition.overdue'),
      metricNamespace: 'Writethru',
      metricName: `${this.node.addr.slice(-8)}.edition.overdue`,
      metricValue: '1',
    });
    new RunbookAlarm(this, 'Overdue', {
      metric: filter.metric({ period: ALARM_PERIOD, statistic: 'Sum' }),
      description: 'An edition takes twice the time that was expected.',
      page: 'edition-overdue',
      topic: props.alarmTopic,
    });
  }
}
