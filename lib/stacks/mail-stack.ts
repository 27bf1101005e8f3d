import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { FUNCTIONS } from '../../src/app/functions.ts';
import { EventPath } from '../constructs/event-path.ts';
import { SendingIdentity } from '../constructs/sending-identity.ts';

export interface MailStackProps extends StackProps {
  readonly domain: string;
  /** The From addresses of the newsletters. */
  readonly senders: readonly string[];
  readonly alarmTopic: ITopic;
}

/** How mail goes out, and how word of it comes back. */
export class MailStack extends Stack {
  readonly identity: SendingIdentity;
  readonly events: EventPath;

  constructor(scope: Construct, id: string, props: MailStackProps) {
    super(scope, id, props);
    this.identity = new SendingIdentity(this, 'Sending', {
      domain: props.domain,
      senders: props.senders,
    });
    this.events = new EventPath(this, 'Events', {
      configurationSet: this.identity.configurationSet,
      timeoutSeconds: FUNCTIONS.feedback.timeoutSeconds,
      windowSeconds: FUNCTIONS.feedback.intake.windowSeconds,
      alarmTopic: props.alarmTopic,
    });
    for (const { id: record, purpose, type, name, value } of this.identity.records) {
      new CfnOutput(this, `Dns${record}`, {
        description: `DNS record for ${purpose}`,
        value: `${name} ${type} ${value}`,
      });
    }
  }
}
