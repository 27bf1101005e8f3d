import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { App, type Stack } from 'aws-cdk-lib';
import { addRules, addWritethru } from '../../lib/writethru.ts';
import { type ConfigurationInput, parseConfiguration } from '../../src/app/configuration.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Two newsletters, so that what is per newsletter shows. */
export const CONFIGURATION: ConfigurationInput = {
  stages: {
    test: {
      region: 'eu-west-1',
      domain: 'example.org',
      siteUrl: 'https://news.example.org',
      deskUrl: 'https://desk.example.org',
      alarmEmail: 'operator@example.org',
    },
    other: {
      account: '123456789012',
      region: 'eu-west-1',
      domain: 'example.org',
      siteUrl: 'https://news.other.example.org',
      deskUrl: 'https://desk.other.example.org',
    },
  },
  newsletters: [
    {
      id: 'wire',
      name: 'Wire',
      description: 'News.',
      zone: 'Europe/Berlin',
      sender: { name: 'Wire', address: 'wire@example.org' },
      schedules: [
        { kind: 'daily', cron: '0 7 * * ? *' },
        { kind: 'weekly', cron: '30 7 ? * MON *', zone: 'America/New_York' },
      ],
      latenessMinutes: 90,
      draftMinutes: 60,
      look: { postalAddress: '1 Example Street' },
    },
    {
      id: 'evening',
      name: 'Evening',
      description: 'Later news.',
      zone: 'Asia/Kolkata',
      sender: { name: 'Evening', address: 'evening@mail.example.org' },
      // Wraps around the week's end, which Scheduler does not document.
      schedules: [{ kind: 'daily', cron: '15 19 ? * FRI-MON *' }],
      look: { postalAddress: '2 Example Street' },
    },
  ],
};

export interface Resource {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template is JSON of the widest kind.
  readonly Properties: any;
  readonly DeletionPolicy?: string;
  readonly DependsOn?: readonly string[];
}

/** The resources of a template, by their logical id. */
export type Resources = Readonly<Record<string, Resource>>;

export interface Deployed {
  readonly state: Resources;
  readonly mail: Resources;
  readonly app: Resources;
  readonly outputs: Readonly<Record<string, { readonly Value: unknown }>>;
}

/** The most milliseconds that synthesis may take: some seconds, and more where other tests take the processor. */
export const SYNTHESIS = 120_000;

/** As cdk.json has it, without bundling; with `rules` also validated, which takes as long as all the rest. */
export const testApp = ({ rules }: { readonly rules: boolean }): App => {
  const { context } = JSON.parse(readFileSync(resolve(ROOT, 'cdk.json'), 'utf8'));
  const app = new App({
    context: { ...context, 'aws:cdk:bundling-stacks': [] },
    builtinCloudFormationValidation: rules,
    stackTraces: false,
    treeMetadata: false,
    analyticsReporting: false,
  });
  if (rules) addRules(app);
  return app;
};

/** Synthesises a stage of the test configuration, or of one like it. */
export const deploy = ({
  stage: change = {},
  rules = false,
}: {
  readonly stage?: Partial<ConfigurationInput['stages'][string]>;
  readonly rules?: boolean;
} = {}): Deployed => {
  const app = testApp({ rules });
  const stages = { ...CONFIGURATION.stages, test: { ...CONFIGURATION.stages['test'], ...change } };
  const configuration = parseConfiguration({ ...CONFIGURATION, stages }, 'test');
  const stage = configuration.stages['test'];
  if (!stage) throw new Error('the test configuration has no stage test');
  const stacks = addWritethru(app, { configuration, stageName: 'test', stage });
  const assembly = app.synth();
  const template = (stack: Stack) => assembly.getStackArtifact(stack.artifactId).template;
  return {
    state: template(stacks.state).Resources,
    mail: template(stacks.mail).Resources,
    app: template(stacks.app).Resources,
    outputs: {
      ...template(stacks.state).Outputs,
      ...template(stacks.mail).Outputs,
      ...template(stacks.app).Outputs,
    },
  };
};

export const all = ({ state, mail, app }: Deployed): Resources => ({ ...state, ...mail, ...app });

export const ofType = (resources: Resources, type: string): [id: string, resource: Resource][] =>
  Object.entries(resources).filter(([, { Type }]) => Type === type);

/** The one resource of a type, or of those of a type whose logical id matches. */
export const only = (resources: Resources, type: string, id = /(?:)/u): Resource => {
  const found = ofType(resources, type).filter(([name]) => id.test(name));
  const [[, resource] = []] = found;
  if (!resource || found.length > 1) throw new Error(`${found.length} of ${type} match ${id}`);
  return resource;
};

/** The logical ids that a value refers to, and the names of what it imports. */
export const referents = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(referents);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'Ref' && typeof inner === 'string') return [inner];
    if (key === 'Fn::GetAtt' && Array.isArray(inner)) return [String(inner[0])];
    if (key === 'Fn::ImportValue') return [String(inner)];
    return referents(inner);
  });
};
