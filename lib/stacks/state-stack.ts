import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { AlarmTopic } from '../constructs/alarm-topic.ts';
import { ContentBucket } from '../constructs/content-bucket.ts';
import { EditorsPool } from '../constructs/editors-pool.ts';
import { KeySecrets } from '../constructs/key-secrets.ts';
import { OneTable } from '../constructs/one-table.ts';
import { signInPrefixOf } from '../sign-in-prefix.ts';

export interface StateStackProps extends StackProps {
  readonly stageName: string;
  readonly domain: string;
  readonly deskUrl: string;
  /** @default null: made of domain and stage */
  readonly signInPrefix?: string | null;
  /** @default null: nobody */
  readonly alarmEmail?: string | null;
}

/** What must not be lost: table, bucket, keys, editors; and the topic that all alarms go to. */
export class StateStack extends Stack {
  readonly table: OneTable;
  readonly contents: ContentBucket;
  readonly keys: KeySecrets;
  readonly editors: EditorsPool;
  readonly alarmTopic: ITopic;

  constructor(scope: Construct, id: string, props: StateStackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    this.table = new OneTable(this, 'State');
    this.contents = new ContentBucket(this, 'Contents');
    this.keys = new KeySecrets(this, 'Keys');
    this.editors = new EditorsPool(this, 'Editors', {
      signInPrefix: props.signInPrefix ?? signInPrefixOf(props.domain, props.stageName),
      deskUrl: props.deskUrl,
    });
    const alarms = new AlarmTopic(this, 'Alarms', { email: props.alarmEmail ?? null });
    this.alarmTopic = alarms.topic;
    // What is protected from deletion comes last: a first deployment that fails before it can be taken back whole.
    this.table.node.addDependency(this.contents, this.keys, this.editors, alarms);
    this.#tellOfEditors();
  }

  /** What whoever signs in has to know. */
  #tellOfEditors(): void {
    const { poolId, signInUrl, issuer, clients } = this.editors;
    const outputs = [
      ['EditorsPool', 'The id of the user pool, to invite editors', poolId],
      ['SignIn', 'Where editors sign in', signInUrl],
      ['TokenIssuer', "The issuer of editors' tokens", issuer],
      ['DeskClient', "The desk's client id at the issuer", clients.desk.userPoolClientId],
      [
        'CommandLineClient',
        "The command line's client id at the issuer",
        clients.commandLine.userPoolClientId,
      ],
    ] as const;
    for (const [id, description, value] of outputs) new CfnOutput(this, id, { description, value });
  }
}
