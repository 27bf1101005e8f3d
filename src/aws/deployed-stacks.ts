import {
  type CloudFormationClient,
  DescribeStacksCommand,
  paginateListStackResources,
} from '@aws-sdk/client-cloudformation';
import type { DeployedResource, DeployedStack, Stacks } from '../desk/index.ts';

/** CloudFormation's answer for a name that no stack has. */
const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  error.name === 'ValidationError' &&
  /does not exist/u.test(error.message);

/** `arn:aws:cloudformation:REGION:ACCOUNT:stack/NAME/ID` */
const accountIn = (arn: string): string => arn.split(':')[4] ?? '';

/** Stacks as CloudFormation has them (DescribeStacks, ListStackResources). */
export class DeployedStacks implements Stacks {
  readonly #client: CloudFormationClient;

  constructor(client: CloudFormationClient) {
    this.#client = client;
  }

  async stack(name: string): Promise<DeployedStack | null> {
    const answer = await this.#client
      .send(new DescribeStacksCommand({ StackName: name }))
      .catch((error: unknown) => {
        if (isMissing(error)) return null;
        throw error;
      });
    const stack = answer?.Stacks?.[0];
    if (!stack) return null;
    return {
      status: stack.StackStatus ?? 'unknown',
      account: accountIn(stack.StackId ?? ''),
      outputs: Object.fromEntries(
        (stack.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [
          OutputKey,
          OutputValue,
        ]),
      ),
      resources: await this.#resources(name),
    };
  }

  /** What was not made, or is gone, has no physical id and is left out. */
  async #resources(name: string): Promise<DeployedResource[]> {
    const found: DeployedResource[] = [];
    // A stack has at most 500 resources, a page a hundred.
    for await (const page of paginateListStackResources(
      { client: this.#client },
      { StackName: name },
    )) {
      for (const {
        LogicalResourceId,
        ResourceType,
        PhysicalResourceId,
      } of page.StackResourceSummaries ?? []) {
        if (LogicalResourceId && ResourceType && PhysicalResourceId)
          found.push({ id: LogicalResourceId, type: ResourceType, physicalId: PhysicalResourceId });
      }
    }
    return found;
  }
}
