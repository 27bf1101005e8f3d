import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import {
  DESIGN_NAMES,
  type DesignName,
  exploreModel,
  FAULTS,
  MODELS,
  type ModelReport,
  playOne,
  playSpread,
  reportOf,
  type SimulationReport,
  TraceBook,
  tallyOf,
} from '../../simulate/index.ts';
import { UsageError } from '../house.ts';
import { counted, type ExitCode, type Terminal } from '../terminal.ts';

/** A thousand worlds take seconds, and meet every kind of fault hundreds of times. */
const SEEDS = 1000;
/** A day's work of two cores. */
const MOST_SEEDS = 10_000_000;
/** A seed is 32 bits. */
const LARGEST_SEED = 2 ** 32 - 1;

export interface SimulateOrder {
  readonly design: DesignName;
  readonly faults: boolean;
  readonly seeds: number;
  /** Replays this one alone, and tells what happened call by call. */
  readonly seed: number | null;
  /** Every history of small models, instead of seeded worlds. */
  readonly exhaustive: boolean;
}

const wholeNumber = (option: string, text: string, most: number): number => {
  const value = Number(text);
  if (/^\d+$/u.test(text) && value >= 1 && value <= most) return value;
  throw new UsageError(
    option,
    `--${option} "${text}": allowed are whole numbers from 1 to ${most}`,
  );
};

const oneOf = <Name extends string>(option: string, text: string, names: readonly Name[]): Name => {
  const found = names.find((name) => name === text);
  if (found !== undefined) return found;
  throw new UsageError(option, `--${option} "${text}": allowed are ${names.join(', ')}`);
};

/** Checks what was typed. Throws UsageError. */
export const simulateOrder = (
  text: (option: string) => string | null,
  exhaustive: boolean,
): SimulateOrder => {
  const seeds = text('seeds');
  const seed = text('seed');
  if (seeds !== null && seed !== null)
    throw new UsageError('seed', '--seed replays one world, --seeds plays many: give one of them');
  const design = oneOf('design', text('design') ?? 'ledger', DESIGN_NAMES);
  if (exhaustive && design === 'lease')
    throw new UsageError(
      'design',
      '--design "lease": no time passes in the small models, so nothing expires; allowed are ledger, mark-after, mark-before',
    );
  return {
    exhaustive,
    design,
    faults: oneOf('faults', text('faults') ?? 'on', ['on', 'off']) === 'on',
    seeds: seeds === null ? SEEDS : wholeNumber('seeds', seeds, MOST_SEEDS),
    seed: seed === null ? null : wholeNumber('seed', seed, LARGEST_SEED),
  };
};

const grouped = (count: number): string => count.toLocaleString('en');

const boundText = (bound: number | null): string =>
  bound === null ? '' : `  (3/n: with 95 % confidence below ${bound.toExponential(1)} of them)`;

const sayReport = (report: SimulationReport, terminal: Terminal): void => {
  const { duplicates, missed, upperBounds, calm, met } = report;
  const line = (name: string, text: string) => terminal.say(`${name.padEnd(12)}${text}`);
  line('design', report.design);
  line(
    'worlds',
    `${grouped(report.seeds)}, one a seed; ${grouped(calm.seeds)} of them without faults`,
  );
  line('recipients', `${grouped(report.recipients)}; SES took ${grouped(report.accepted)} mails`);
  line('duplicates', `${grouped(duplicates)}${boundText(upperBounds.duplicates)}`);
  line('missed', `${grouped(missed)}${boundText(upperBounds.missed)}`);
  line('wrong', `${(report.wrong * 100).toPrecision(3)} % of the recipients`);
  line(
    'held',
    `${grouped(report.held)}, at most ${grouped(report.heldBound)} could be; without faults ${calm.held}`,
  );
  line(
    'met',
    `${grouped(met.crashes)} crashes, ${grouped(met.lostReplies)} lost replies of the table, ${grouped(met.lostAnswers)} lost answers of SES, ${grouped(met.throttles)} throttles, ${grouped(met.lostEvents)} lost events`,
  );
  line(
    'editors',
    `${grouped(met.sentAgain)} sent again, ${grouped(met.orderedMails)} of them a second mail; ${grouped(met.countedAsSent)} counted as sent; ${grouped(met.trips)} stops by the breaker`,
  );
  terminal.say('\nfault rates, means over the worlds');
  for (const name of FAULTS) terminal.say(`  ${name.padEnd(20)}${report.rates[name]}`);
  if (report.brokenSeeds > 0)
    terminal.say(`\n${grouped(report.brokenSeeds)} worlds broke a promise`);
  for (const { seed, what } of report.breaches) terminal.say(`  --seed ${seed}: ${what}`);
};

/** A control is there to break promises; only ours must not. */
const exitOf = (report: SimulationReport): ExitCode =>
  report.design === 'ledger' && report.brokenSeeds > 0 ? 1 : 0;

const replay = async (
  seed: number,
  order: SimulateOrder,
  terminal: Terminal,
): Promise<SimulationReport> => {
  const book = new TraceBook();
  const report = reportOf(order.design, tallyOf(await playOne(seed, order, book)));
  if (terminal.machine) terminal.json({ ...report, trace: book.lines });
  for (const line of book.lines) terminal.say(line);
  terminal.say('');
  return report;
};

const sayModel = (report: ModelReport, terminal: Terminal): void => {
  const { workers, recipients, crashes, losses, sweep, states, transitions, ends } = report;
  const losing = losses > 0 ? `, ${counted(losses, 'lost or refused call')}` : '';
  terminal.say(
    `${counted(workers, 'worker')}, ${counted(recipients, 'recipient')}, ${crashes === 1 ? '1 crash' : `${crashes} crashes`}${losing}${sweep ? ', a sweep at any moment' : ''}:`,
  );
  terminal.say(
    `  ${grouped(states)} states, ${grouped(transitions)} transitions, ${grouped(ends)} ends, ${grouped(report.heldEnds)} of them with somebody held`,
  );
  terminal.say(`  ${counted(report.violations.length, 'violation')}`);
  for (const { what, history } of report.violations)
    terminal.say(`  ${what}:\n    ${history.join('\n    ')}`);
};

/** Every history of the small models. */
const explore = async (order: SimulateOrder, terminal: Terminal): Promise<ExitCode> => {
  const models: ModelReport[] = [];
  for (const size of MODELS) {
    const bar = terminal.progress('states', 0);
    const report = await exploreModel(order.design, size, (states) => bar.to(states, states));
    bar.end();
    models.push(report);
    if (!terminal.machine) sayModel(report, terminal);
  }
  if (terminal.machine) terminal.json({ design: order.design, models });
  const broken = models.some(({ violations }) => violations.length > 0);
  return order.design === 'ledger' && broken ? 1 : 0;
};

/** Seeded worlds of faults around the real delivery code, over all of the machine's cores. */
export const simulate = async (
  order: SimulateOrder,
  root: string,
  terminal: Terminal,
): Promise<ExitCode> => {
  if (order.exhaustive) return explore(order, terminal);
  if (order.seed !== null) {
    const report = await replay(order.seed, order, terminal);
    sayReport(report, terminal);
    return exitOf(report);
  }
  const bar = terminal.progress('simulate', order.seeds);
  const tally = await playSpread({
    ...order,
    worker: join(root, 'dist', 'simulate-worker.js'),
    threads: availableParallelism(),
    onProgress: (seeds) => bar.to(seeds),
  }).finally(() => bar.end());
  const report = reportOf(order.design, tally);
  if (terminal.machine) terminal.json(report);
  else sayReport(report, terminal);
  return exitOf(report);
};
