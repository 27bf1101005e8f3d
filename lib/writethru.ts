import type { App } from 'aws-cdk-lib';
import { Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { Configuration, StageConfiguration } from '../src/app/configuration.ts';
import { AppStack } from './stacks/app-stack.ts';
import { MailStack } from './stacks/mail-stack.ts';
import { StateStack } from './stacks/state-stack.ts';

export interface WritethruProps {
  /** `writethru.config.ts`, checked. */
  readonly configuration: Configuration;
  /** One of the configuration's stages. */
  readonly stageName: string;
  readonly stage: StageConfiguration;
  /** Where the stage names no account. @default null: the account of whoever deploys */
  readonly account?: string | null;
}

/**
 * The configuration as a stage's bundles carry it, JSON. Of the stages only its own, for a bundle need not tell of
 * others; and nothing of what holds for local runs.
 */
export const bundledConfiguration = (
  { stages, newsletters }: Configuration,
  stageName: string,
): string => JSON.stringify({ stages: { [stageName]: stages[stageName] }, newsletters });

/** The three stacks of one stage. */
export const addWritethru = (app: App, props: WritethruProps) => {
  const { configuration, stageName, stage } = props;
  const { newsletters } = configuration;
  const account = stage.account ?? props.account ?? null;
  const env = { region: stage.region, ...(account ? { account } : {}) };
  const id = (part: string) => `Writethru-${stageName}-${part}`;

  const state = new StateStack(app, id('State'), { env, stageName, ...stage });
  const mail = new MailStack(app, id('Mail'), {
    env,
    domain: stage.domain,
    senders: newsletters.map(({ sender }) => sender.address),
    alarmTopic: state.alarmTopic,
  });
  const main = new AppStack(app, id('App'), {
    env,
    stageName,
    siteUrl: stage.siteUrl,
    deskUrl: stage.deskUrl,
    certificate: stage.certificate,
    newsletters,
    configuration: bundledConfiguration(configuration, stageName),
    state,
    mail,
  });
  for (const stack of [state, mail, main]) Tags.of(stack).add('writethru:stage', stageName);
  return { state, mail, app: main };
};

/** cdk-nag's rules for a good and for a serverless design: synthesis fails on any finding that has no reason. */
export const addRules = (app: App): void =>
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
