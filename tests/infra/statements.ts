import { FUNCTION_NAMES, type FunctionName } from '../../src/app/functions.ts';
import { type Deployed, ofType, type Resource, referents } from './deployed.ts';

export interface Statement {
  readonly policy: string;
  readonly Effect: string;
  readonly Action: string[];
  readonly Resource: unknown[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const statementsOf = ([policy, { Properties }]: [string, Resource]): Statement[] =>
  Properties.PolicyDocument.Statement.map((statement: Omit<Statement, 'policy'>) => ({
    ...statement,
    policy,
    Action: list(statement.Action).map(String),
    Resource: list(statement.Resource),
  }));

/** A function's logical ids begin with the path of its construct, without hyphens. */
export const logicalPrefix = (name: FunctionName): string => `Line${name.replaceAll('-', '')}`;

const roleOf = (deployed: Deployed, name: FunctionName): string => {
  const prefix = new RegExp(`^${logicalPrefix(name)}Role[0-9A-F]{8}$`, 'u');
  const found = ofType(deployed.app, 'AWS::IAM::Role').filter(([id]) => prefix.test(id));
  if (found.length !== 1) throw new Error(`${found.length} roles of ${name}`);
  return found[0]?.[0] ?? '';
};

/** Every statement that gives a function's role a right. */
export const rightsOf = (deployed: Deployed, name: FunctionName): Statement[] => {
  const role = roleOf(deployed, name);
  return ofType(deployed.app, 'AWS::IAM::Policy')
    .filter(([, { Properties }]) => referents(Properties.Roles).includes(role))
    .flatMap(statementsOf);
};

export const allRights = (deployed: Deployed): [FunctionName, Statement[]][] =>
  FUNCTION_NAMES.map((name) => [name, rightsOf(deployed, name)]);

export const ofService = (statements: readonly Statement[], service: string): Statement[] =>
  statements.filter(({ Action }) => Action.some((action) => action.startsWith(`${service}:`)));
