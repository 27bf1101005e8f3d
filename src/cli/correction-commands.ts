import type { Command } from 'commander';
import type { CorrectionId, DevelopmentId, StoryId } from '../kernel/index.ts';
import type { Place } from './place/place.ts';
import type { Acting, Action, Session } from './session.ts';
import type { Terminal } from './terminal.ts';

type Commands = typeof import('./commands/corrections.ts');

/** An action on the desk's corrections; it ends well or throws. */
const onCorrections =
  (
    use: (
      commands: Commands,
      args: readonly string[],
      session: Session,
      place: Place,
      terminal: Terminal,
    ) => Promise<void>,
  ): Action =>
  async (session, args) => {
    const commands = await import('./commands/corrections.ts');
    await session.at((place) => use(commands, args, session, place, session.terminal));
    return 0;
  };

const development = (id = ''): DevelopmentId => id as DevelopmentId;

/** `correction …`: what was told and is not so. */
export const addCorrectionCommands = (program: Command, act: Acting): void => {
  const correction = program.command('correction').description('what was told and is not so');
  correction
    .command('list')
    .description('what the desk has corrected, newest first')
    .action(
      act(
        'correction list',
        onCorrections((commands, _, __, place, terminal) =>
          commands.listCorrections(place, terminal),
        ),
      ),
    );
  correction
    .command('show')
    .description('one correction, and how many readers were told otherwise')
    .argument('<correction>')
    .option('--newsletter <id>', "whose readers are counted (the configuration's first)")
    .action(
      act(
        'correction show',
        onCorrections((commands, [id = ''], session, place, terminal) =>
          commands.showCorrection(id as CorrectionId, session.newsletter(), place, terminal),
        ),
      ),
    );
  correction
    .command('make')
    .description('corrects a development, for those who were told it; "stories show" has its id')
    .argument('<story>')
    .argument('<development>')
    .requiredOption('--text <text>', 'how it is, and what was said before: what readers get')
    .option('--withdraw', 'nothing takes its place (else the text does)')
    .option('--key <text>', 'names the order: the same key again is the same correction')
    .action(
      act(
        'correction make',
        onCorrections((commands, [story = '', id], session, place, terminal) => {
          const key = session.text('key');
          const wish = {
            path: { story: story as StoryId },
            body: {
              development: development(id),
              kind: session.flag('withdraw') ? ('withdrawn' as const) : ('changed' as const),
              text: session.text('text') ?? '',
            },
            ...(key === null ? {} : { key }),
          };
          return commands.makeCorrection(wish, place, terminal);
        }),
      ),
    );
  addCandidateCommands(correction, act);
};

/** `correction candidates|dismiss` */
const addCandidateCommands = (correction: Command, act: Acting): void => {
  correction
    .command('candidates')
    .description('what articles put otherwise than it was told, until somebody decides')
    .action(
      act(
        'correction candidates',
        onCorrections((commands, _, __, place, terminal) =>
          commands.listCandidates(place, terminal),
        ),
      ),
    );
  correction
    .command('dismiss')
    .description('lets the candidates about a development be: what was told stands')
    .argument('<story>')
    .argument('<development>')
    .action(
      act(
        'correction dismiss',
        onCorrections((commands, [story = '', id], _, place, terminal) =>
          commands.dismissCandidate(story as StoryId, development(id), place, terminal),
        ),
      ),
    );
};
