import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../src/app/environment.ts';
import type { Ground } from '../src/app/ground.ts';
import type { House, HouseOptions, ServedHouse, Shell } from '../src/cli/index.ts';
import type { SignedIn } from '../src/desk/index.ts';
import { ROLES } from '../src/domain/index.ts';
import { type Clock, DAY, iso, systemClock, systemRandom } from '../src/kernel/index.ts';
import type { LocalGround, Ports } from '../src/local/index.ts';
import { handlersOn } from './handlers.ts';

interface Opened {
  readonly house: House;
  readonly local: LocalGround;
}

/** Where the package's own files are, and the variables that may name outside services. */
interface Surroundings {
  readonly root: string;
  readonly outside: Environment;
}

const open = async (
  { root, outside }: Surroundings,
  options: HouseOptions,
  pages: Ports | null,
): Promise<Opened> => {
  // By file, not by room: a room's index would load all of it.
  const [
    { layGround },
    { fileLogger },
    { wireDeskAtOnce },
    { wireSweep },
    { deskHere },
    { operations },
    { settleNow, sweepEdition },
  ] = await Promise.all([
    import('../src/local/runner.ts'),
    import('../src/local/file-logger.ts'),
    import('../src/app/desk-ports.ts'),
    import('../src/app/wire-delivery.ts'),
    import('../src/operations/here.ts'),
    import('../src/operations/perform.ts'),
    import('../src/deliver/protocol/sweep.ts'),
  ]);
  // What is written here names readers: files are for this user alone.
  process.umask(0o077);
  const { configuration, data, command, at } = options;
  const clock = systemClock(at === null ? 0 : at - systemClock().now());
  const local = await layGround({
    data,
    command,
    newsletters: configuration.newsletters,
    ports: pages,
    outside,
    clock,
  });
  const logger = fileLogger(data, clock);
  const environment = { ...local.environment, TEMPLATES_FOLDER: join(root, 'templates') };
  const { table } = local;
  const random = systemRandom();
  const ground: Ground = { environment, configuration, clock, random, logger, table };
  const connect = () =>
    local.connect(handlersOn(ground), {
      schedules: pages !== null,
      failed: (name, error) =>
        logger.error('function.failed', {
          name,
          error: error instanceof Error ? (error.stack ?? error.message) : String(error),
        }),
    });
  // With pages it works at once; for a command only when asked to: looking at an edition must not send it on.
  let pipeline: ReturnType<typeof connect> | null = pages === null ? null : connect();
  const working = () => {
    pipeline ??= connect();
    return pipeline;
  };
  const ports = wireDeskAtOnce(ground);
  const sweeping = wireSweep(ground).ports;
  const perform = operations({
    ...ports,
    reportPage: async (report, newsletter) => {
      const { editionReportPage } = await import('../src/desk-pages/index.ts');
      return editionReportPage(report, newsletter);
    },
  });
  const house: House = {
    ground,
    desk: deskHere(perform, editorHere(clock), ground.random),
    ports,
    sweep: (id) => sweepEdition(id, sweeping),
    settle: (id) => settleNow(id, sweeping),
    ingest: (articles) => ports.toInbox(articles, iso(clock.now())),
    drain: (onLeft) => working().drain(onLeft),
    unfiled: async () => working().deadLetters()['inbox-dead.fifo'] ?? 0,
    keepsMails: local.mails !== null,
    mails: () => keptMails(local),
    close: () => local.stop(),
  };
  return { house, local };
};

/** On this machine nobody signs in: whoever runs the command may do everything, and their name is all that is known. */
const editorHere = (clock: Clock): SignedIn => {
  const { username } = userInfo();
  return { id: username, name: username, roles: [...ROLES], until: iso(clock.now() + DAY) };
};

async function* keptMails({ mails }: LocalGround): ReturnType<House['mails']> {
  if (!mails) return;
  for (const mail of await mails.list()) {
    yield { to: mail.to[0] ?? '', path: mails.path(mail.n), edition: mail.tags['edition'] ?? null };
  }
}

type PagePorts = Ports & { readonly mailbox: number };

/** Three in a row from the first, or three free ones. */
const portsFrom = (first: number | null, usual: PagePorts): PagePorts => {
  if (first === null) return usual;
  return first === 0
    ? { site: 0, desk: 0, mailbox: 0 }
    : { site: first, desk: first + 1, mailbox: first + 2 };
};

/** What the command line may start: the local pipeline, with or without its pages. */
export const shell = (root: string, outside: Environment = process.env): Shell => ({
  root,
  open: async (options) => (await open({ root, outside }, options, null)).house,
  serve: async (options, pages): Promise<ServedHouse> => {
    const { DEFAULT_PORTS } = await import('../src/local/ports.ts');
    const { startMailbox } = await import('../src/local/mailbox/start.ts');
    const ports = portsFrom(pages.port, DEFAULT_PORTS);
    const { house, local } = await open({ root, outside }, options, ports);
    const mailbox = await startMailbox({
      port: ports.mailbox,
      mails: local.mails,
      siteUrl: local.siteUrl,
      onNextDay: () => pages.onNextDay(house),
    });
    const close = async (): Promise<void> => {
      await mailbox.stop();
      await house.close();
    };
    const { siteUrl, deskUrl } = local;
    return { ...house, siteUrl, deskUrl, mailboxUrl: mailbox.endpoint, close };
  },
  untilStopped: () =>
    new Promise((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    }),
});
