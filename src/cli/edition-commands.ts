import type { Command } from 'commander';
import type { CorrectionId, EditionId, StoryId } from '../kernel/index.ts';
import { correctionId } from '../operations/contract/parameters.ts';
import { addDraftCommands } from './draft-commands.ts';
import { UsageError } from './house.ts';
import type { Place } from './place/place.ts';
import type { Acting, Action, Session } from './session.ts';
import type { ExitCode, Terminal } from './terminal.ts';

const NEWSLETTER = ['--newsletter <id>', "the newsletter (the configuration's first)"] as const;

const editionOf = (session: Session, args: readonly string[]): EditionId =>
  (session.text('edition') ?? args[0] ?? '') as EditionId;

/** An id that no correction can have is refused here, in a person's words. */
const correctionOf = (given: string | null): CorrectionId | null => {
  if (given === null || correctionId.safeParse(given).success) return given as CorrectionId | null;
  throw new UsageError('correction', `correction ${given}: there is none of this id`);
};

/** An action on one edition; one that gives no exit code ends well or throws. */
const onEdition =
  (
    use: (
      commands: typeof import('./commands/edition.ts'),
      id: EditionId,
      session: Session,
      place: Place,
      terminal: Terminal,
      // biome-ignore lint/suspicious/noConfusingVoidType: most actions end well or throw.
    ) => Promise<ExitCode | void>,
  ): Action =>
  async (session, args) => {
    const commands = await import('./commands/edition.ts');
    const exit = await session.at((place) =>
      use(commands, editionOf(session, args), session, place, session.terminal),
    );
    return exit ?? 0;
  };

/** `edition …`, `send`, `status`: drafts, approval, delivery. */
export const addEditionCommands = (program: Command, act: Acting): void => {
  const edition = program.command('edition').description('drafts and frozen editions');
  edition
    .command('compose')
    .description(
      'cuts a draft now: everything new, chosen stories, or a correction for those told otherwise',
    )
    .option('--stories <ids>', 'story ids, separated by commas')
    .option('--correction <id>', 'the one correction that it is for')
    .option('--note <text>', "an editor's note above the first story")
    .option('--key <text>', 'names the order: the same key again is the same edition')
    .option(...NEWSLETTER)
    .action(
      act('edition compose', async (session) => {
        const commands = await import('./commands/edition.ts');
        const stories = (session.text('stories') ?? '')
          .split(',')
          .map((id) => id.trim() as StoryId)
          .filter(Boolean);
        const wish = {
          stories: stories.length > 0 ? stories : null,
          note: session.text('note') || null,
          correction: correctionOf(session.text('correction')),
        };
        const key = session.text('key');
        await session.at((place) =>
          commands.composeDraft(session.newsletter(), wish, key, place, session.terminal),
        );
        return 0;
      }),
    );
  edition
    .command('list')
    .description('editions, newest first')
    .option(...NEWSLETTER)
    .action(
      act('edition list', async (session) => {
        const commands = await import('./commands/edition.ts');
        await session.at((place) =>
          commands.listEditions(session.newsletter(), place, session.terminal),
        );
        return 0;
      }),
    );
  edition
    .command('show')
    .description('what an edition holds')
    .argument('<edition>')
    .action(
      act(
        'edition show',
        onEdition((commands, id, _, place, terminal) => commands.showEdition(id, place, terminal)),
      ),
    );
  edition
    .command('preview')
    .description('the digest as it will be mailed; consumes nothing')
    .argument('<edition>')
    .option('--out <dir>', 'write edition.html and edition.txt there')
    .action(
      act(
        'edition preview',
        onEdition((commands, id, session, place, terminal) =>
          commands.previewEdition(id, session.text('out'), place, terminal),
        ),
      ),
    );
  edition
    .command('approve')
    .description('says yes to a draft as it stands')
    .argument('<edition>')
    .option('--hash <hash>', 'the content that was looked at')
    .action(
      act(
        'edition approve',
        onEdition((commands, id, session, place, terminal) =>
          commands.approveDraft(id, session.text('hash'), place, terminal),
        ),
      ),
    );
  addDraftCommands(edition, act);
  addStoppingCommands(edition, act);
  addResultCommands(edition, act);
  addDeliveryCommands(program, act);
};

/** `edition pause|resume|cancel` */
const addStoppingCommands = (edition: Command, act: Acting): void => {
  edition
    .command('pause')
    .description('stops an edition that is on its way, until it is resumed or cancelled')
    .argument('<edition>')
    .option('--reason <text>', 'why, for those who find it paused')
    .action(
      act(
        'edition pause',
        onEdition((commands, id, session, place, terminal) =>
          commands.pauseEdition(id, session.text('reason'), place, terminal),
        ),
      ),
    );
  edition
    .command('resume')
    .description('lets a paused edition go on where it was, also against the breaker')
    .argument('<edition>')
    .action(
      act(
        'edition resume',
        onEdition((commands, id, _, place, terminal) =>
          commands.resumeEdition(id, place, terminal),
        ),
      ),
    );
  edition
    .command('take-back')
    .description('makes an edition that was sent and still waits a draft again')
    .argument('<edition>')
    .action(
      act(
        'edition take-back',
        onEdition((commands, id, _, place, terminal) =>
          commands.takeBackEdition(id, place, terminal),
        ),
      ),
    );
  edition
    .command('cancel')
    .description('takes a draft off the table, or stops one that is on its way')
    .argument('<edition>')
    .action(
      act(
        'edition cancel',
        onEdition((commands, id, _, place, terminal) =>
          commands.cancelEdition(id, place, terminal),
        ),
      ),
    );
};

/** `edition held|report` */
const addResultCommands = (edition: Command, act: Acting): void => {
  edition
    .command('held')
    .description('deliveries of which nobody knows whether SES took them, and what to do with them')
    .argument('<edition>')
    .option('--recipients', 'one line a reader')
    .option('--send-again <address>', 'one more mail, to this reader or to all; it may be a second')
    .option('--count-as-sent <address>', 'no further mail: this reader, or all, count as told')
    .action(
      act('edition held', async (session, args) => {
        const { held } = await import('./commands/held.ts');
        const options = {
          edition: editionOf(session, args),
          recipients: session.flag('recipients'),
          sendAgain: session.text('sendAgain'),
          countAsSent: session.text('countAsSent'),
        };
        return session.at((place) => held(options, place, session.terminal));
      }),
    );
  edition
    .command('report')
    .description('what became of an edition: delivered, bounced, complained, unsubscribed, held')
    .argument('<edition>')
    .option('--out <file.html>', 'write it as a page')
    .action(
      act('edition report', async (session, args) => {
        const { report } = await import('./commands/report.ts');
        const id = editionOf(session, args);
        await session.at((place) =>
          report(id, session.text('out'), session.configuration, place, session.terminal),
        );
        return 0;
      }),
    );
};

const addDeliveryCommands = (program: Command, act: Acting): void => {
  program
    .command('send')
    .description('starts, or after a crash resumes, the delivery of an edition')
    .requiredOption('--edition <id>')
    .option('--test <address>', 'one test mail to this address; nobody counts as told')
    .option('--dry-run', 'who would get it, when it would be done, what it would cost')
    .option('--yes', 'do not ask for the count')
    .action(act('send', send));
  program
    .command('status')
    .description("an edition's deliveries")
    .requiredOption('--edition <id>')
    .option('--recipients', 'one line a recipient')
    .action(
      act('status', async (session) => {
        const { printRecipients, printStatus } = await import('./commands/status.ts');
        const print = session.flag('recipients') ? printRecipients : printStatus;
        await session.at((place) => print(editionOf(session, []), place, session.terminal));
        return 0;
      }),
    );
};

const send = async (session: Session): Promise<ExitCode> => {
  const commands = await import('./commands/send.ts');
  const order = {
    edition: editionOf(session, []),
    test: session.text('test'),
    dryRun: session.flag('dryRun'),
    yes: session.flag('yes'),
    ask: session.ask,
  };
  return session.at((place) => commands.send(order, place, session.terminal));
};
