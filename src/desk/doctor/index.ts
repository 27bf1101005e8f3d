export type { Check } from './check.ts';
export { examineStage, type StageOrder } from './examine-stage.ts';
export type {
  Alarms,
  DeployedResource,
  DeployedStack,
  EventDestination,
  NameServers,
  QueueDepths,
  RecordType,
  RingingAlarm,
  SendingAccount,
  SendingIdentity,
  Stacks,
  StagePorts,
  Tables,
} from './ports.ts';
