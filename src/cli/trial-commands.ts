import type { Command } from 'commander';
import type { Acting } from './session.ts';

/** `simulate`: the product on trial. */
export const addTrialCommands = (program: Command, act: Acting): void => {
  program
    .command('simulate')
    .description('the real delivery code in seeded worlds of crashes, lost replies and repeats')
    .option('--seeds <n>', 'how many worlds, seeds 1 to n (1000)')
    .option('--seed <s>', 'replay this one alone, call by call')
    .option('--design <name>', 'ledger, or a control: mark-after, mark-before, lease (ledger)')
    .option('--exhaustive', 'every history of small models instead, states counted')
    .option('--faults <on|off>', 'off: late messages and nothing worse (on)')
    .action(
      act('simulate', async (session) => {
        const commands = await import('./commands/simulate.ts');
        const order = commands.simulateOrder(session.text, session.flag('exhaustive'));
        return commands.simulate(order, session.shell.root, session.terminal);
      }),
    );
};
