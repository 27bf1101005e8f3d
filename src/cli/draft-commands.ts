import type { Command } from 'commander';
import type { EditionId } from '../kernel/index.ts';
import type { Acting, Session } from './session.ts';

const SEEN = ['--seen <hash>', 'the draft that was looked at; another is left alone'] as const;

const ids = (session: Session, option: string): readonly string[] =>
  (session.text(option) ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);

/** `edition draft|shape|refresh`: what editors make of a draft before it goes. */
export const addDraftCommands = (edition: Command, act: Acting): void => {
  edition
    .command('draft')
    .description('a draft with its stories, what was left out, and who changed what')
    .argument('<edition>')
    .action(
      act('edition draft', async (session, [id = '']) => {
        const { showDraft } = await import('./commands/draft.ts');
        await session.at((place) => showDraft(id as EditionId, place, session.terminal));
        return 0;
      }),
    );
  addShape(edition, act);
  edition
    .command('refresh')
    .description('composes a draft anew, of all that has come by now; its shape stays')
    .argument('<edition>')
    .option(...SEEN)
    .action(
      act('edition refresh', async (session, [id = '']) => {
        const { refreshDraft } = await import('./commands/draft.ts');
        await session.at((place) =>
          refreshDraft(id as EditionId, session.text('seen'), place, session.terminal),
        );
        return 0;
      }),
    );
};

const addShape = (edition: Command, act: Acting): void => {
  edition
    .command('shape')
    .description('pins, hides, moves and rewords; an approval that it had is void')
    .argument('<edition>')
    .option('--pin <stories>', 'stand first, for every reader; ids, separated by commas')
    .option('--unpin <stories>', 'stand where they stood before')
    .option('--hide <stories>', 'are left out of this edition')
    .option('--show <stories>', 'are no longer left out')
    .option('--up <stories>', 'change places with the story above')
    .option('--down <stories>', 'change places with the story below')
    .option('--drop <developments>', 'are left out of their story')
    .option('--keep <developments>', 'are no longer left out')
    .option('--headline <story=words...>', 'in words of the desk; without words: its own')
    .option('--subject <text>', "the desk's own; empty: made from the headlines")
    .option('--note <text>', 'above the first story; empty: none')
    .option(...SEEN)
    .action(
      act('edition shape', async (session, [id = '']) => {
        const { shapeDraft } = await import('./commands/draft.ts');
        const of = (option: string) => ids(session, option);
        const wish = {
          pin: of('pin'),
          unpin: of('unpin'),
          hide: of('hide'),
          show: of('show'),
          up: of('up'),
          down: of('down'),
          drop: of('drop'),
          keep: of('keep'),
          headlines: session.list('headline'),
          subject: session.text('subject'),
          note: session.text('note'),
          seen: session.text('seen'),
        };
        await session.at((place) => shapeDraft(id as EditionId, wish, place, session.terminal));
        return 0;
      }),
    );
};
