import type { Mailer, SendQuota } from '../../deliver/index.ts';
import type { ProbeBook } from '../../feedback/index.ts';
import type { Clock, Random } from '../../kernel/index.ts';
import type { SetAsideStore } from '../set-aside.ts';

/** A stack as CloudFormation has it. */
export interface DeployedStack {
  /** `UPDATE_COMPLETE` */
  readonly status: string;
  /** Twelve digits. */
  readonly account: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly resources: readonly DeployedResource[];
}
export interface DeployedResource {
  /** In the template. */
  readonly id: string;
  /** `AWS::SQS::Queue` */
  readonly type: string;
  /** A queue's URL, a table's or an alarm's name. */
  readonly physicalId: string;
}
export interface Stacks {
  /** Null where there is none of this name. */
  stack(name: string): Promise<DeployedStack | null>;
}

/** How far SES is with one thing that it looks for in DNS: its own word, `Success` when it found it. */
export type Standing = string;
export interface SendingIdentity {
  readonly verified: Standing;
  readonly dkim: { readonly enabled: boolean; readonly standing: Standing };
  readonly mailFrom: { readonly domain: string | null; readonly standing: Standing };
}
export interface EventDestination {
  readonly enabled: boolean;
  /** `send`, `bounce` … */
  readonly events: readonly string[];
  /** ARN of the SNS topic; null where they go elsewhere. */
  readonly topic: string | null;
}
export interface SendingAccount {
  /** Null where SES does not know the domain. */
  identity(domain: string): Promise<SendingIdentity | null>;
  /** Null where there is none of this name. */
  destinations(configurationSet: string): Promise<readonly EventDestination[] | null>;
  /** False where sending is paused. */
  sendingEnabled(): Promise<boolean>;
  quota(): Promise<SendQuota>;
  /** Out of the sandbox?, and `HEALTHY`, `PROBATION` or `SHUTDOWN`. */
  standing(): Promise<{ readonly production: boolean; readonly enforcement: string }>;
}

export type RecordType = 'CNAME' | 'MX' | 'TXT';
export interface NameServers {
  /** What stands there, an MX as `10 host`; empty where there is nothing. Throws where no answer can be had. */
  lookup(name: string, type: RecordType): Promise<readonly string[]>;
  /** Does the name lead to any address? */
  hasAddress(name: string): Promise<boolean>;
}

export interface QueueDepths {
  depth(url: string): Promise<{ readonly waiting: number; readonly inFlight: number }>;
}

export interface RingingAlarm {
  readonly name: string;
  readonly description: string;
  /** ISO. */
  readonly since: string;
}
export interface Alarms {
  /** Those of the named that are in the state ALARM. */
  ringing(names: readonly string[]): Promise<readonly RingingAlarm[]>;
}

export interface Tables {
  /** Null where there is none of this name. */
  table(name: string): Promise<{
    /** `ACTIVE` */
    readonly status: string;
    readonly items: number;
    readonly bytes: number;
    readonly deletionProtection: boolean;
  } | null>;
}

/** A mail to one address, ready to be sent. */
export interface ProbeMail {
  readonly raw: Uint8Array;
  readonly from: string;
}

/** What the event path is proven with; made once the stack has said where things are. */
export interface ProbePorts {
  readonly mailer: Pick<Mailer, 'send'>;
  readonly probes: Pick<ProbeBook, 'noted'>;
  /** Writes a probe to an address of the simulator. */
  write(address: string): ProbeMail;
}

export interface StagePorts {
  readonly stacks: Stacks;
  readonly sending: SendingAccount;
  readonly names: NameServers;
  readonly queues: QueueDepths;
  readonly alarms: Alarms;
  readonly tables: Tables;
  probing(configurationSet: string, table: string): ProbePorts;
  setAside(table: string): Pick<SetAsideStore, 'list'>;
  readonly clock: Clock;
  readonly random: Random;
}
