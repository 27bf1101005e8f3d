import type { Command } from 'commander';
import type { Acting } from './session.ts';

const NEWSLETTER = ['--newsletter <id>', "the newsletter (the configuration's first)"] as const;
const CONSENT = ['--consent <text>', 'when and how people agreed'] as const;

/** `subscriber …`: who gets it. */
export const addSubscriberCommands = (program: Command, act: Acting): void => {
  const subscriber = program.command('subscriber').description('the subscribers');
  subscriber
    .command('add')
    .description('adds one person, with proof of consent')
    .argument('<email>')
    .option('--name <name>')
    .option('--topics <ids>', 'separated by ;')
    .option('--rhythm <rhythm>', 'daily, weekdays or weekly')
    .option('--zone <zone>', 'IANA time zone')
    .option('--language <tag>')
    .option(...CONSENT)
    .option(...NEWSLETTER)
    .action(
      act('subscriber add', async (session, [email = '']) => {
        const commands = await import('./commands/subscriber.ts');
        const { text } = session;
        const wish = {
          email,
          name: text('name'),
          topics: text('topics'),
          rhythm: text('rhythm'),
          zone: text('zone'),
          language: text('language'),
        };
        await session.atDesk(({ readers }) =>
          commands.add(wish, text('consent'), session.newsletter(), readers, session.terminal),
        );
        return 0;
      }),
    );
  subscriber
    .command('import')
    .description('adds the people of a CSV file, with proof of consent')
    .argument('<file.csv>')
    .option(...CONSENT)
    .option(...NEWSLETTER)
    .action(
      act('subscriber import', async (session, [path = '']) => {
        const [commands, { readCsvFile }] = await Promise.all([
          import('./commands/subscriber.ts'),
          import('./commands/people.ts'),
        ]);
        const csv = await readCsvFile(path);
        const consent = session.text('consent');
        return session.atDesk(({ readers }) =>
          commands.importCsv(csv, path, consent, session.newsletter(), readers, session.terminal),
        );
      }),
    );
  subscriber
    .command('export')
    .description('everybody as CSV, or (--json) JSON Lines; or all that is kept about one person')
    .argument('[email]', 'this person only: what is kept, and what they were told')
    .option(...NEWSLETTER)
    .action(
      act('subscriber export', async (session, [email]) => {
        const commands = await import('./commands/subscriber-record.ts');
        await session.atDesk(({ readers }) =>
          email === undefined
            ? commands.exportAll(session.newsletter(), readers, session.terminal)
            : commands.exportOne(email, readers, session.terminal),
        );
        return 0;
      }),
    );
  subscriber
    .command('erase')
    .description('forgets one person for good; a keyed hash keeps them from being imported again')
    .argument('<email>')
    .option('--yes', 'do not ask for the address again')
    .action(
      act('subscriber erase', async (session, [email = '']) => {
        const commands = await import('./commands/subscriber-record.ts');
        const order = { email, yes: session.flag('yes'), ask: session.ask };
        await commands.confirmErase(order);
        await session.atDesk(({ readers }) => commands.erase(email, readers, session.terminal));
        return 0;
      }),
    );
  subscriber
    .command('list')
    .description('everybody who has a subscription')
    .option(...NEWSLETTER)
    .action(
      act('subscriber list', async (session) => {
        const commands = await import('./commands/subscriber.ts');
        await session.atDesk(({ readers }) =>
          commands.list(session.newsletter(), readers, session.terminal),
        );
        return 0;
      }),
    );
};
