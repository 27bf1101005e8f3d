import type { Check } from '../../desk/doctor/check.ts';
import { counted, type Terminal } from '../terminal.ts';

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
