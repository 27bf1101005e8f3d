import type { CorrectionReach } from '../../deliver/index.ts';
import { CORRECTION_LENGTH, type IssuedCorrection, type Newsletter } from '../../domain/index.ts';
import type { CorrectionId, DevelopmentId, StoryId } from '../../kernel/index.ts';
import type { Request } from '../../operations/index.ts';
import { UsageError } from '../house.ts';
import type { Place } from '../place/place.ts';
import { counted, type Terminal } from '../terminal.ts';
import { untilCounted } from '../until-counted.ts';

/** What is to be corrected, and how it is. */
export type CorrectionWish = Request<'correctDevelopment'>;

/** More than a desk makes in the four weeks in which they are mailed. */
const LISTED = 100;

const tell = (correction: IssuedCorrection, terminal: Terminal): void => {
  const { id, kind, at, by, text, was } = correction;
  if (terminal.machine) {
    terminal.json(correction);
    return;
  }
  terminal.say(`${id}  ${kind}  ${at.slice(0, 16)}  by ${by}`);
  terminal.say(`  ${text}`);
  terminal.say(`  was: ${was}`);
};

/** What the desk has corrected, newest first. */
export const listCorrections = async ({ desk }: Place, terminal: Terminal): Promise<void> => {
  const query = { limit: LISTED };
  const { corrections: listed } = await desk.call('listCorrections', { query });
  for (const correction of listed) tell(correction, terminal);
  if (listed.length === 0) terminal.note('Nothing was corrected yet.');
};

/** What articles put otherwise by now, each with the ids that `make` and `dismiss` go by. */
export const listCandidates = async ({ desk }: Place, terminal: Terminal): Promise<void> => {
  const { candidates } = await desk.call('listCandidates');
  for (const candidate of candidates) {
    if (terminal.machine) {
      terminal.json(candidate);
      continue;
    }
    const { story, development, what, noticedAt, was, is } = candidate;
    terminal.say(`${story} ${development}  another ${what}  ${noticedAt.slice(0, 16)}`);
    terminal.say(`  was: ${was}`);
    terminal.say(`  now: ${is}`);
  }
  if (candidates.length === 0) terminal.note('No article puts otherwise what was told.');
};

/** `2 readers were told this by The Wire; 1 of them has, or may have, the correction.` */
const reachLine = (name: string, { told, corrected }: CorrectionReach): string => {
  const were = `${counted(told, 'reader')} ${told === 1 ? 'was' : 'were'} told this by ${name}`;
  return `${were}; ${corrected} of them ${corrected === 1 ? 'has' : 'have'}, or may have, the correction.`;
};

/** One correction, and how many readers of a newsletter were told otherwise. */
export const showCorrection = async (
  id: CorrectionId,
  newsletter: Newsletter,
  { desk, clock }: Place,
  terminal: Terminal,
): Promise<void> => {
  const path = { correction: id };
  const correction = await desk.call('showCorrection', { path });
  const bar = terminal.progress('count', 0);
  const query = { newsletter: newsletter.id };
  const look = (done: number, of: number): void => bar.to(done, of);
  const { told, corrected } = await untilCounted(
    () => desk.call('countCorrection', { path, query }),
    { what: `correction ${id}`, look },
    clock,
  ).finally(() => bar.end());
  if (terminal.machine) {
    terminal.json({ ...correction, newsletter: newsletter.id, told, corrected });
    return;
  }
  tell(correction, terminal);
  terminal.say(reachLine(newsletter.name, { told, corrected }));
};

/** Corrects what was told. */
export const makeCorrection = async (
  wish: CorrectionWish,
  { desk }: Place,
  terminal: Terminal,
): Promise<void> => {
  const text = wish.body.text.trim();
  if (text.length === 0 || text.length > CORRECTION_LENGTH)
    throw new UsageError(
      'correction',
      `correction make: --text has ${text.length} characters; allowed are 1 to ${CORRECTION_LENGTH}`,
    );
  const body = { ...wish.body, text };
  const made = await desk.call('correctDevelopment', { ...wish, body });
  tell(made, terminal);
  terminal.note(
    `Who was told gets it first in their next mail; at once: "writethru edition compose --correction ${made.id}".`,
  );
};

/** Lets be what an article puts otherwise: what was told stands. */
export const dismissCandidate = async (
  story: StoryId,
  development: DevelopmentId,
  { desk }: Place,
  terminal: Terminal,
): Promise<void> => {
  const { dismissed } = await desk.call('dismissCandidate', {
    path: { story },
    body: { development },
  });
  if (terminal.machine) terminal.json({ story, development, dismissed });
  else terminal.say(`${counted(dismissed, 'candidate')} dismissed; what was told stands.`);
};
