import { type Check, failed, ok, warning } from './check.ts';
import { awsCommand, deployCommand, type Place } from './commands.ts';
import type { DeployedStack, Stacks } from './ports.ts';

/** What a stage is made of; lib/writethru.ts names the stacks. */
const PARTS = ['State', 'Mail', 'App'] as const;
type Part = (typeof PARTS)[number];
export type StageStacks = Readonly<Partial<Record<Part, DeployedStack>>>;

const stackName = ({ stage }: Place, part: Part): string => `Writethru-${stage}-${part}`;

const WELL = ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE'];

const judge = (name: string, place: Place, stack: DeployedStack | null): Check => {
  const title = `stack ${name}`;
  const deploy = deployCommand(place);
  if (!stack) return failed(title, 'is not there', deploy);
  const { status } = stack;
  if (WELL.includes(status)) return ok(title, status);
  if (status.endsWith('_IN_PROGRESS'))
    return warning(title, status, 'wait until it is done, and run doctor again');
  const events = awsCommand(place, `cloudformation describe-stack-events --stack-name ${name}`);
  const mend = `${events} tells why; then ${deploy}`;
  // What was there before the last deployment still works.
  return status === 'UPDATE_ROLLBACK_COMPLETE'
    ? warning(title, `${status}: the last deployment was taken back`, mend)
    : failed(title, status, mend);
};

/** Looks at the stage's stacks, and hands on those that are there. */
export const examineStacks = async (
  place: Place,
  account: string | null,
  stacks: Stacks,
): Promise<{ readonly checks: readonly Check[]; readonly found: StageStacks }> => {
  const checks: Check[] = [];
  const found: Partial<Record<Part, DeployedStack>> = {};
  for (const part of PARTS) {
    const name = stackName(place, part);
    const stack = await stacks.stack(name);
    checks.push(judge(name, place, stack));
    if (stack) found[part] = stack;
  }
  const [seen] = Object.values(found);
  if (seen && account !== null && seen.account !== account) {
    const mend = `sign in to account ${account}, or correct stages.${place.stage}.account`;
    checks.push(failed('account', `these stacks are in account ${seen.account}`, mend));
  }
  return { checks, found };
};
