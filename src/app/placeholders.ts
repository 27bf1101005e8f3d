import type { Configuration, StageConfiguration } from './configuration.ts';

/** Names that nobody can own: RFC 2606, RFC 6761. */
const PLACEHOLDER = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost)$/u;

const hostOf = (value: string): string =>
  value.includes('://') ? new URL(value).hostname : value.slice(value.lastIndexOf('@') + 1);

const placeholdersIn = (values: Readonly<Record<string, string | null>>): string[] =>
  Object.entries(values).flatMap(([option, value]) =>
    value !== null && PLACEHOLDER.test(hostOf(value).toLowerCase()) ? [`${option} ${value}`] : [],
  );

/** The options of a stage that still hold a name which nobody can own, as `stages.NAME.domain example.org`. */
export const stagePlaceholders = (name: string, stage: StageConfiguration): string[] =>
  placeholdersIn({
    [`stages.${name}.domain`]: stage.domain,
    [`stages.${name}.siteUrl`]: stage.siteUrl,
    [`stages.${name}.deskUrl`]: stage.deskUrl,
    [`stages.${name}.alarmEmail`]: stage.alarmEmail,
  });

/** The same for the newsletters. */
export const newsletterPlaceholders = ({ newsletters }: Configuration): string[] =>
  newsletters.flatMap(({ sender, replyTo, look }, at) =>
    placeholdersIn({
      [`newsletters[${at}].sender.address`]: sender.address,
      [`newsletters[${at}].replyTo`]: replyTo,
      [`newsletters[${at}].look.logo`]: look.logo,
    }),
  );
