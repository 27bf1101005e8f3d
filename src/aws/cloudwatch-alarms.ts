import { type CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import type { Alarms, RingingAlarm } from '../desk/index.ts';
import { iso } from '../kernel/index.ts';

/** DescribeAlarms takes no more names in one call. */
const NAMES_AT_ONCE = 100;

/** Alarms as CloudWatch has them. */
export class CloudWatchAlarms implements Alarms {
  readonly #client: CloudWatchClient;

  constructor(client: CloudWatchClient) {
    this.#client = client;
  }

  async ringing(names: readonly string[]): Promise<RingingAlarm[]> {
    const ringing: RingingAlarm[] = [];
    for (let at = 0; at < names.length; at += NAMES_AT_ONCE) {
      const { MetricAlarms = [] } = await this.#client.send(
        new DescribeAlarmsCommand({
          AlarmNames: names.slice(at, at + NAMES_AT_ONCE),
          StateValue: 'ALARM',
          MaxRecords: NAMES_AT_ONCE,
        }),
      );
      for (const { AlarmName = '', AlarmDescription = '', StateUpdatedTimestamp } of MetricAlarms) {
        const since = iso(StateUpdatedTimestamp?.getTime() ?? 0);
        ringing.push({ name: AlarmName, description: AlarmDescription, since });
      }
    }
    return ringing;
  }
}
