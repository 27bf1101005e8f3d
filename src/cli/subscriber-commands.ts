import type { Command } from 'commander';
import { UsageError } from './house.ts';
import type { Acting } from './session.ts';

const NEWSLETTER = ['--newsletter <id>', "the newsletter (the configuration's first)"] as const;
const CONSENT = ['--consent <text>', 'when and how people agreed'] as const;

const MAP = [
  '--map <column=field>',
  'what a column is: email, name, first_name, status, unsubscribed, consent, …; ignore leaves it out; once for each',
  (one: string, others: readonly string[] = []) => [...others, one],
] as const;
const FROM = [
  '--from <name>',
  'the service that the file is from, where its header does not tell',
] as const;

const REASONS = ['unsubscribed', 'bounced', 'complained'] as const;

const reasonOf = (given: string | null): (typeof REASONS)[number] => {
  const reason = REASONS.find((one) => one === (given ?? REASONS[0]));
  if (reason) return reason;
  throw new UsageError('reason', `--reason "${given}": allowed are ${REASONS.join(', ')}`);
};

const fileAt = async (path: string) => {
  const { subscribersFile } = await import('./commands/people.ts');
  return subscribersFile(path);
};

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
        await session.at((place) =>
          commands.add(wish, text('consent'), session.newsletter(), place, session.terminal),
        );
        return 0;
      }),
    );
  subscriber
    .command('import')
    .description(
      "adds the people of a CSV file, another service's export or your own, with proof of consent; suppresses those of whom it says that they left",
    )
    .argument('<file>')
    .option(...CONSENT)
    .option(...MAP)
    .option(...FROM)
    .option('--dry-run', 'show how the columns are read and what would be done; change nothing')
    .option(...NEWSLETTER)
    .action(
      act('subscriber import', async (session, [path = '']) => {
        const [commands, file] = await Promise.all([
          import('./commands/subscriber.ts'),
          fileAt(path),
        ]);
        const wish = {
          consent: session.text('consent'),
          map: session.list('map'),
          from: session.text('from'),
          dryRun: session.flag('dryRun'),
        };
        const order = { file, path, newsletter: session.newsletter() };
        return session.at((place) => commands.importPeople(order, wish, place, session.terminal));
      }),
    );
  subscriber
    .command('suppress')
    .description('everybody in a CSV file gets no email, known or not, whatever is imported later')
    .argument('<file>')
    .option('--reason <reason>', `${REASONS.join(', ')} (${REASONS[0]})`)
    .option(...MAP)
    .option(...FROM)
    .action(
      act('subscriber suppress', async (session, [path = '']) => {
        const reason = reasonOf(session.text('reason'));
        const [commands, file] = await Promise.all([
          import('./commands/subscriber.ts'),
          fileAt(path),
        ]);
        const order = { reason, map: session.list('map'), from: session.text('from') };
        return session.at((place) =>
          commands.suppressFile({ file, path }, order, place, session.terminal),
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
        await session.at((place) =>
          email === undefined
            ? commands.exportAll(session.newsletter(), place, session.terminal)
            : commands.exportOne(email, place, session.terminal),
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
        await session.at((place) => commands.erase(email, place, session.terminal));
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
        await session.at((place) => commands.list(session.newsletter(), place, session.terminal));
        return 0;
      }),
    );
};
