import type { Newsletter } from '../domain/index.ts';
import { type Clock, systemClock } from '../kernel/index.ts';
import type { Table } from '../store/table.ts';
import { openDataFolder } from './data-folder.ts';
import { type EmbeddedLambda, startLambda } from './embedded-lambda.ts';
import { type Services, startServices, type Variables } from './embedded-services.ts';
import { unknownName } from './errors.ts';
import { Functions, type Handlers, type ReportFailure } from './functions.ts';
import { type HttpBridge, openBridge } from './http-bridge.ts';
import { LOCAL_CLIENT, LOCAL_ISSUER } from './issuer/names.ts';
import type { Issuer } from './issuer/start-issuer.ts';
import { INTAKES, ROUNDS, TIMEOUTS } from './line.ts';
import { DEFAULT_PORTS, type Ports } from './ports.ts';
import { atMost } from './queues/bell.ts';
import { startEventSource } from './queues/event-source.ts';
import { startSchedules } from './schedules.ts';
import type { MailStore } from './ses/mail-store.ts';

export interface GroundOptions {
  readonly data: string;
  /** This process, for the refusal that a second one gets: `writethru start`. */
  readonly command: string;
  readonly newsletters: readonly Pick<Newsletter, 'id' | 'schedules' | 'sender' | 'draftMinutes'>[];
  /** Null: no web pages; links then lead to where `start` would serve them. */
  readonly ports: Ports | null;
  /** The process's own variables: `AWS_ENDPOINT_URL_DYNAMODB`, `_S3` and `_SES` name outside services. */
  readonly outside: Variables;
  /** @default the system's */
  readonly clock?: Clock;
}

export interface ConnectOptions {
  /** Fires the newsletters' schedules, and calls the functions that have a round of their own. */
  readonly schedules: boolean;
  /** Told of every failed invocation. */
  readonly failed: ReportFailure;
}

/** Everything that stands before the functions: they are made from its environment. */
export interface LocalGround {
  /** The functions' variables, by the names of the deployed ones, and those that lead the SDK here. */
  readonly environment: Readonly<Record<string, string>>;
  /** The table of this process; null where it is in an outside DynamoDB, which the environment then names. */
  readonly table: Table | null;
  readonly siteUrl: string;
  readonly deskUrl: string;
  /** Mails that the embedded SES took; null where mail goes to an outside one. */
  readonly mails: MailStore | null;
  /** Begins to work: queues, schedules and web pages call the handlers. Throws `local.unknown-name` where one is missing. */
  connect(handlers: Handlers, options: ConnectOptions): Pipeline;
  /** Ends everything, whatever is under way, within ten seconds. */
  stop(): Promise<void>;
}

/** The working line. */
export interface Pipeline {
  /** Calls a function as Lambda's Invoke does. */
  invoke(functionName: string, event: unknown): Promise<unknown>;
  /** Resolves when no message waits or is in flight and every event of SES is out; `onLeft` hears of what is left. */
  drain(onLeft?: (left: number) => void): Promise<void>;
  /** Messages that were given up, by dead-letter queue. */
  deadLetters(): Readonly<Record<string, number>>;
}

/** What the functions that are at work may still take when everything ends. */
const GRACE_MS = 5000;

/** What must be ended, the last begun first. */
class Ends {
  readonly #ends: (() => Promise<void>)[] = [];

  add(end: () => Promise<void>): void {
    this.#ends.push(end);
  }

  /** All of them, whatever fails; the first failure is thrown at the end. */
  async run(): Promise<void> {
    const failures: unknown[] = [];
    for (const end of this.#ends.splice(0).reverse()) {
      await end().catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }
}

/** Opens the data folder and starts the embedded services; `connect` sets them to work, `stop` ends them. */
export const layGround = async (options: GroundOptions): Promise<LocalGround> => {
  const ends = new Ends();
  try {
    return await lay(options, ends);
  } catch (error) {
    await ends.run();
    throw error;
  }
};

const lay = async (options: GroundOptions, ends: Ends): Promise<LocalGround> => {
  const { newsletters, outside, ports, clock = systemClock() } = options;
  const folder = await openDataFolder(options.data, options.command);
  ends.add(() => folder.close());
  const identities = newsletters.map(({ sender }) => domainOf(sender.address));
  const services = await startServices({ folder, identities, clock, outside });
  ends.add(() => services.stop());
  const web = ports && (await openWeb(ports, folder.path, clock, ends));
  const urls = urlsOf(web);
  if (web) await folder.announce(urls.deskUrl);
  return {
    ...urls,
    environment: {
      ...services.environment,
      ...(web ? deskEnvironment(web) : {}),
      DESK_URL: urls.deskUrl,
      KEYS_FILE: folder.keys,
      SITE_URL: urls.siteUrl,
      STAGE: 'local',
    },
    table: services.table,
    mails: services.ses?.mails ?? null,
    connect: (handlers, { schedules, failed }) => {
      const functions = new Functions(handlers, TIMEOUTS);
      ends.add(setToWork(services, functions, { schedules, failed, newsletters, clock }));
      web?.site.connect(functions, 'site', failed);
      web?.desk.connect(functions, 'desk', failed);
      web?.lambda.connect(functions, failed);
      return pipelineOf(services, functions);
    },
    stop: () => ends.run(),
  };
};

/** Without pages, links lead to where `start` would serve them. */
const urlsOf = (web: Web | null): Pick<LocalGround, 'siteUrl' | 'deskUrl'> => {
  const usual = (port: number) => `http://127.0.0.1:${port}`;
  return {
    siteUrl: web?.site.endpoint ?? usual(DEFAULT_PORTS.site),
    deskUrl: web?.desk.endpoint ?? usual(DEFAULT_PORTS.desk),
  };
};

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** The pages, and what the desk's function asks beside them: who its editors are, and the function that composes. */
interface Web {
  readonly site: HttpBridge;
  readonly desk: HttpBridge;
  readonly issuer: Issuer;
  readonly lambda: EmbeddedLambda;
}

const deskEnvironment = ({ issuer, lambda }: Web): Record<string, string> => ({
  DESK_CLIENT_ID: LOCAL_CLIENT,
  SIGN_IN_ISSUER: issuer.endpoint,
  TOKEN_ISSUER: LOCAL_ISSUER,
  TOKEN_KEYS_URL: issuer.keysUrl,
  TOKEN_CLIENT_IDS: LOCAL_CLIENT,
  SIGN_IN_CLIENT_ID: LOCAL_CLIENT,
  COMPOSE_FUNCTION_NAME: 'compose',
  AWS_ENDPOINT_URL_LAMBDA: lambda.endpoint,
});

const openWeb = async (ports: Ports, data: string, clock: Clock, ends: Ends): Promise<Web> => {
  const site = await openBridge(clock, ports.site);
  ends.add(site.stop);
  const desk = await openBridge(clock, ports.desk);
  ends.add(desk.stop);
  // Only where somebody signs in: what signs tokens takes a while to load.
  const { startIssuer } = await import('./issuer/start-issuer.ts');
  const issuer = await startIssuer(data, desk.endpoint);
  ends.add(issuer.stop);
  const lambda = await startLambda();
  ends.add(lambda.stop);
  return { site, desk, issuer, lambda };
};

type Work = ConnectOptions & Pick<GroundOptions, 'newsletters'> & { readonly clock: Clock };

/** Gives the end of the work: nothing new is begun, and what is under way has some seconds. */
const setToWork = (services: Services, functions: Functions, work: Work): (() => Promise<void>) => {
  for (const { functionName, queue } of INTAKES) {
    if (!functions.has(functionName)) {
      throw unknownName(`function ${functionName}: missing; queue ${queue} needs it`);
    }
  }
  const { clock, failed, newsletters } = work;
  const running = INTAKES.map((mapping) =>
    startEventSource(services.queues.queue(mapping.queue), mapping, functions, failed),
  );
  if (work.schedules) {
    running.push(startSchedules(newsletters, functions, { clock, failed, rounds: ROUNDS }));
  }
  return async () => {
    await atMost(GRACE_MS, Promise.all(running.map((one) => one.stop())));
  };
};

const pipelineOf = ({ queues, ses }: Services, functions: Functions): Pipeline => ({
  invoke: (name, event) => functions.invoke(name, event),
  drain: async (onLeft) => {
    for (;;) {
      const left = queues.size + (ses?.unpublished ?? 0);
      onLeft?.(left);
      if (left === 0) return;
      await queues.change(100);
    }
  },
  deadLetters: () => queues.deadLetters(),
});
