import type { Check } from '../../desk/index.ts';
import { counted, type Progress, type Terminal } from '../terminal.ts';

const line = ({ state, name, found }: Check): string =>
  `${state.padEnd('warning'.length)}  ${name}: ${found}`;

/** Each check as it is made, and at the end how many there were; under `--json` one document. Failed where one did. */
export const printChecks = async (
  checks: AsyncIterable<Check>,
  terminal: Terminal,
): Promise<0 | 1> => {
  const made: Check[] = [];
  for await (const check of checks) {
    made.push(check);
    terminal.say(line(check));
    if (check.mend !== null) terminal.say(`${' '.repeat('warning'.length)}  → ${check.mend}`);
  }
  const count = (state: Check['state']) => made.filter((check) => check.state === state).length;
  const counts = { ok: count('ok'), warnings: count('warning'), failed: count('failed') };
  if (terminal.machine) terminal.json({ ...counts, checks: made });
  terminal.say(
    `${counted(made.length, 'check')}: ${counts.ok} ok, ${counted(counts.warnings, 'warning')}, ${counts.failed} failed`,
  );
  return counts.failed === 0 ? 0 : 1;
};

/** Shows how many of the awaited events have come. */
export const probeProgress = (terminal: Terminal): ((came: number, awaited: number) => void) => {
  let bar: Progress | null = null;
  return (came, awaited) => {
    if (!bar) {
      terminal.note(
        `${counted(awaited, 'mail')} sent to SES's simulator; waiting for their events …`,
      );
      bar = terminal.progress('events', awaited);
    }
    bar.to(came);
    if (came === awaited) bar.end();
  };
};
