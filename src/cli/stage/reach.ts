import { UsageError } from '../house.ts';

/** Stands for what `writethru start` runs on this machine; no stage of a configuration may have this name. */
export const LOCAL = 'local';

/** Commands, by their first words, that work at a stage's desk too. */
const AT_A_STAGE = [
  'edition',
  'feed',
  'ingest',
  'send',
  'status',
  'correction',
  'stories list',
  'stories show',
  'stories merge',
  'stories split',
  'stories rename',
  'stories close',
  'stories reopen',
  'subscriber',
  'login',
  'logout',
  'whoami',
  'doctor',
] as const;

/** The refusal of a command that works on this machine's data folder alone. */
const onlyHere = (stage: string, command: string): UsageError =>
  new UsageError(
    'stage',
    `--stage ${stage}: "${command}" works on this machine alone; allowed with --stage are ${AT_A_STAGE.join(', ')}`,
  );

/** Throws where a stage is named and the command cannot work there. `stage` is null where none is named. */
export const mustReach = (stage: string | null, command: string): void => {
  if (stage === null) return;
  const can = AT_A_STAGE.some((known) => command === known || command.startsWith(`${known} `));
  if (!can) throw onlyHere(stage, command);
};

/** Throws where a stage is named: what follows works on the data folder alone. */
export const mustBeHere = (stage: string | null, command: string): void => {
  if (stage !== null) throw onlyHere(stage, command);
};
