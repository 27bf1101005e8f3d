import * as z from 'zod';
import {
  CARD,
  contrast,
  isZone,
  LEAST_CONTRAST,
  MAIL_LANGUAGES,
  type Newsletter,
  readCron,
  SCHEDULED_KINDS,
} from '../domain/index.ts';
import { excerpt, type NewsletterId } from '../kernel/index.ts';
import { isHttps, isHttpsOrigin, isLanguage } from './configuration-checks.ts';
import { ConfigurationError, describeIssue, written } from './configuration-errors.ts';

export { ConfigurationError } from './configuration-errors.ts';

/** A text that passes `check`; else: what was got, `problem`. */
const text = (check: (value: string) => boolean, problem: string) =>
  z.string().refine(check, { error: (issue) => `${written(issue.input)} ${problem}` });

const matching = (pattern: RegExp, problem: string) =>
  text((value) => pattern.test(value), problem);

/** An object in which a misspelt option is an error that lists the right ones. */
const options = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `no option ${issue.keys.join(', ')}; allowed are ${Object.keys(shape).join(', ')}`
        : undefined,
  });

const line = matching(
  /^[^\p{Cc}]{1,200}$/u,
  'is no line; allowed are 1 to 200 characters without control characters',
);
const id = matching(
  /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/u,
  'is no id; allowed are 1 to 40 of a-z, 0-9 and -',
);
const zone = text(isZone, 'is no IANA time zone; allowed are names like Europe/Berlin');
const httpsHost = text(
  isHttpsOrigin,
  'is no https host; allowed are addresses like https://news.example.org',
);
const address = text(
  (value) => z.regexes.email.test(value) && value.length <= 254,
  'is no mail address; allowed are addresses like digest@example.org',
);
const domain = matching(
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/u,
  'is no domain; allowed are names like example.org',
);

const accent = (card: keyof typeof CARD) =>
  matching(/^#[0-9a-f]{6}$/u, 'is no colour; allowed are colours like #8a1f1f').refine(
    (colour) => contrast(colour, CARD[card]) >= LEAST_CONTRAST,
    {
      error: (issue) => {
        const ratio = contrast(String(issue.input), CARD[card]).toFixed(1);
        return `${written(issue.input)} has contrast ${ratio}:1 on the ${card} card ${CARD[card]}; allowed are colours from ${LEAST_CONTRAST}:1`;
      },
    },
  );

const lookSchema = options({
  /** Links and rules, `#rrggbb`, lower case; 4.5:1 against the card. @default #8a1f1f */
  accent: accent('light').default('#8a1f1f'),
  /** The same in dark mode. @default #e58a7a */
  accentDark: accent('dark').default('#e58a7a'),
  /** https address of a picture, at most 600 px wide. @default null, the name in type */
  logo: text(
    isHttps,
    'is no https address; allowed are addresses like https://example.org/logo.png',
  )
    .nullable()
    .default(null),
  /** Where the publisher can be written to; the law asks for it in each mail. */
  postalAddress: line,
});

/** Kept as Scheduler documents it, so that every reader of it reads the same. */
const cron = z.string().transform((written, context) => {
  const read = readCron(written);
  if (read.ok) return read.value;
  context.issues.push({
    code: 'custom',
    input: written,
    message: `${JSON.stringify(excerpt(written))} is no schedule: ${read.reason}; allowed are six fields like 0 7 * * ? * (one of both days is ?)`,
  });
  return z.NEVER;
});

const scheduleSchema = options({
  /**
   * Readers of the rhythms daily and weekdays get `daily` editions, weekly readers `weekly` ones. At the times of
   * `breaking` it is looked whether a story has turned breaking, at most three times a day with an edition of it, to those
   * who chose so: every five minutes is `0/5 * * * ? *`. Without it readers are not offered the choice.
   */
  kind: z.enum(SCHEDULED_KINDS),
  /**
   * EventBridge Scheduler's six fields: minute, hour, day of month, month, day of week, year; one of the two days is `?`.
   * `L`, `W` and `#` work as there; ranges may wrap around, as `FRI-MON` and `22-2` do.
   */
  cron,
  /** In which the fields are read. @default the newsletter's zone */
  zone: zone.optional(),
});

const topicSchema = options({
  /** In URLs and in what readers chose: do not change it later. */
  id,
  /** As readers see it. */
  name: line,
  /** Words or phrases; any of them in a title or a lead puts a story here. @default [], feeds and editors do */
  words: z.array(line).default([]),
  /** Phrases in which a word is not meant: "tear gas" is not energy. @default [] */
  except: z.array(line).default([]),
});

const rightSchema = z.union(
  [
    options({ kind: z.literal('full') }),
    options({ kind: z.literal('quote'), words: z.int().min(1).max(1000) }),
    options({ kind: z.literal('headline') }),
  ],
  {
    error: (issue) =>
      `${written(issue.input)} is no right; allowed are {kind: 'full'}, {kind: 'quote', words: 1 to 1000} and {kind: 'headline'}`,
  },
);

const hasWords = (language: string): boolean =>
  MAIL_LANGUAGES.some((known) => language.split('-')[0] === known);

const newsletterSchema = options({
  /** In URLs, mail tags and keys: do not change it later. */
  id: id.transform((value) => value as NewsletterId),
  /** As readers see it. */
  name: line,
  /** One or two sentences on the sign-up page. */
  description: matching(
    /^[^\p{Cc}]{1,1000}$/u,
    'is no description; allowed are 1 to 1000 characters in one line',
  ),
  /** BCP 47, lower case: of its words and of the articles it follows. @default en */
  language: text(isLanguage, 'is no language; allowed are lower-case tags like en or de-at')
    .refine(hasWords, {
      error: (issue) =>
        `${written(issue.input)} is a language in which mails have no words; allowed are ${MAIL_LANGUAGES.join(', ')} and their variants, such as de-at`,
    })
    .default('en'),
  /** In which its dates are written, IANA. */
  zone,
  /** From whom mails come; the address must be of the stage's domain. */
  sender: options({ name: line, address }),
  /** Where answers go. @default null, to the sender */
  replyTo: address.nullable().default(null),
  /** When editions are due. @default [], an editor sends by hand */
  schedules: z.array(scheduleSchema).max(24).default([]),
  /** What readers can choose from. @default [], everybody gets everything */
  topics: z.array(topicSchema).max(100).default([]),
  /** `automatic`: goes at its slot; `approved`: only when a publisher approved this very content. @default automatic */
  approval: z.enum(['automatic', 'approved']).default('automatic'),
  /** With `approved`: whoever cut a draft by hand, or changed it last, may not be the one who approves it. @default false */
  fourEyes: z.boolean().default(false),
  /**
   * How long before its slot a daily or weekly edition is composed, for the desk to look at; minutes, at most a day. What
   * comes after that is in the next edition, or in this one once an editor composes it anew. @default 0, at its slot
   */
  draftMinutes: z.int().min(0).max(1440).default(0),
  /** Who is told by mail that a draft waits for its slot, or for an approval. @default [], nobody */
  deskAddresses: z.array(address).max(20).default([]),
  /** How long what an editor sends waits before it goes, so that it can be taken back; at most SQS's 900. @default 30 */
  holdSeconds: z.int().min(0).max(900).default(30),
  /** A slot that is older than this when its turn comes is shown, not fired; minutes, at most a day. @default 180 */
  latenessMinutes: z.int().min(1).max(1440).default(180),
  look: lookSchema,
  /** What may be shown of a source's text, by the source's name. @default {}, 120 words of one article in one mail */
  rights: z.record(line, rightSchema).default({}),
});

/** Words that Cognito keeps for itself (Amazon Cognito developer guide, "Configuring a user pool domain"). */
export const RESERVED_IN_SIGN_IN = /aws|amazon|cognito/u;

const stageSchema = options({
  /** AWS account, twelve digits. @default the account of the credentials that deploy */
  account: matching(/^\d{12}$/u, 'is no AWS account; allowed are twelve digits')
    .nullable()
    .default(null),
  /** AWS region that has SES. */
  region: matching(
    /^[a-z]{2}(?:-[a-z]+)+-\d$/u,
    'is no AWS region; allowed are names like eu-central-1',
  ),
  /** The domain that SES may send from; its DNS must be yours. */
  domain,
  /** The readers' site as it stands in mails. */
  siteUrl: httpsHost,
  /** The desk, on a host of its own, so that no reader's page shares an origin with an editor's session. */
  deskUrl: httpsHost,
  /** ARN of an ACM certificate in the stage's region for both hosts. @default null, a proxy of yours fronts them */
  certificate: matching(
    /^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/u,
    'is no ACM certificate; allowed are ARNs like arn:aws:acm:eu-central-1:123456789012:certificate/…',
  )
    .nullable()
    .default(null),
  /**
   * The first part of the host where editors sign in; unique in the region, so name one where yours is taken.
   * @default null, made of domain and stage
   */
  signInPrefix: matching(
    /^(?!.*(?:aws|amazon|cognito))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u,
    'is no sign-in prefix; allowed are up to 63 of a to z, 0 to 9 and hyphens, without "aws", "amazon" and "cognito"',
  )
    .nullable()
    .default(null),
  /** Who gets the alarms. @default null, nobody: subscribe to the topic by hand */
  alarmEmail: address.nullable().default(null),
});

/** What holds on this machine only: no stage has it, and no bundle carries it. */
const localSchema = options({
  /** Whether feeds and pages of this machine (127.0.0.0/8, ::1, localhost) may be fetched, on any port. @default false */
  loopbackFeeds: z.boolean().default(false),
});

/** The feeds to fetch. */
const feedsSchema = options({
  /** The largest feed that is read, in MB, 1 to 25; of one over 5 MB the newest entries are. @default 25 */
  megabytes: z.int().min(1).max(25).default(25),
});

const configurationSchema = options({
  /** Settings of all feeds. */
  feeds: feedsSchema.default({ megabytes: 25 }),
  /** For `writethru` without a stage. */
  local: localSchema.default({ loopbackFeeds: false }),
  /** Where it is deployed, by the stage's name. */
  stages: z.record(id, stageSchema),
  newsletters: z.array(newsletterSchema).min(1),
});

/** What stands in writethru.config.ts. */
export type ConfigurationInput = z.input<typeof configurationSchema>;
/** One stage, with its defaults filled in. */
export type StageConfiguration = Readonly<z.output<typeof stageSchema>>;
/** The whole configuration, checked, with its defaults filled in. */
export interface Configuration {
  readonly feeds: Readonly<z.output<typeof feedsSchema>>;
  readonly local: Readonly<z.output<typeof localSchema>>;
  readonly stages: Readonly<Record<string, StageConfiguration>>;
  readonly newsletters: readonly Newsletter[];
}

/** Gives the configuration file its types; checks nothing. */
export const defineConfig = (input: ConfigurationInput): ConfigurationInput => input;

const repeated = (ids: readonly string[]): number =>
  ids.findIndex((one, at) => ids.indexOf(one) < at);

const within = (host: string, parent: string): boolean =>
  host === parent || host.endsWith(`.${parent}`);

/** What no single option can tell; null where all is well. */
const disagreement = ({ stages, newsletters }: Configuration): string | null => {
  const twice = repeated(newsletters.map((newsletter) => newsletter.id));
  if (twice >= 0)
    return `newsletters[${twice}].id: "${newsletters[twice]?.id}" stands twice; allowed are ids that differ`;
  for (const [at, { sender, topics, approval, fourEyes }] of newsletters.entries()) {
    if (fourEyes && approval === 'automatic')
      return `newsletters[${at}].fourEyes: got true with approval "automatic"; allowed with approval "approved" alone`;
    const topic = repeated(topics.map((one) => one.id));
    if (topic >= 0) {
      return `newsletters[${at}].topics[${topic}].id: "${topics[topic]?.id}" stands twice; allowed are ids that differ`;
    }
    const host = sender.address.slice(sender.address.lastIndexOf('@') + 1).toLowerCase();
    for (const [name, stage] of Object.entries(stages)) {
      if (within(host, stage.domain)) continue;
      return `newsletters[${at}].sender.address: "${sender.address}" is not of stage ${name}'s domain; allowed are addresses at ${stage.domain} or beneath it`;
    }
  }
  if ('local' in stages)
    return 'stages.local: "local" stands for what "writethru start" runs on this machine; allowed are other names';
  const shared = Object.entries(stages).find(([, stage]) => stage.siteUrl === stage.deskUrl);
  return shared
    ? `stages.${shared[0]}.deskUrl: "${shared[1].deskUrl}" is the readers' host; allowed are other hosts`
    : null;
};

const filled = (parsed: z.output<typeof configurationSchema>): Configuration => ({
  feeds: parsed.feeds,
  local: parsed.local,
  stages: parsed.stages,
  newsletters: parsed.newsletters.map((newsletter) => ({
    ...newsletter,
    schedules: newsletter.schedules.map((schedule) => ({
      ...schedule,
      zone: schedule.zone ?? newsletter.zone,
    })),
  })),
});

/**
 * Checks what a configuration file exports and fills in the defaults; what it gives passes again unchanged, so it
 * may travel as JSON.
 *
 * @param name of the file, for messages
 * @throws ConfigurationError on the first thing that is wrong
 */
export const parseConfiguration = (input: unknown, name: string): Configuration => {
  const result = configurationSchema.safeParse(input, { reportInput: true });
  if (!result.success) {
    const [first] = result.error.issues;
    throw new ConfigurationError(name, first ? describeIssue(first) : result.error.message);
  }
  const configuration = filled(result.data);
  const problem = disagreement(configuration);
  if (problem !== null) throw new ConfigurationError(name, problem);
  return configuration;
};
