import type { CorrectionReach } from '../../deliver/index.ts';
import { CORRECTION_LENGTH, type IssuedCorrection, type Newsletter } from '../../domain/index.ts';
import type { CorrectionId, DevelopmentId, StoryId } from '../../kernel/index.ts';
import type { CorrectionDesk, CorrectionWish } from '../door/correction-desk.ts';
import { UsageError } from '../house.ts';
import { counted, type Terminal } from '../terminal.ts';

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
export const listCorrections = async (
  corrections: CorrectionDesk,
  terminal: Terminal,
): Promise<void> => {
  const listed = await corrections.list(LISTED);
  for (const correction of listed) tell(correction, terminal);
  if (listed.length === 0) terminal.note('Nothing was corrected yet.');
};

/** What articles put otherwise by now, each with the ids that `make` and `dismiss` go by. */
export const listCandidates = async (
  corrections: CorrectionDesk,
  terminal: Terminal,
): Promise<void> => {
  const candidates = await corrections.candidates();
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
  corrections: CorrectionDesk,
  terminal: Terminal,
): Promise<void> => {
  const correction = await corrections.show(id);
  const bar = terminal.progress('count', 0);
  const { told, corrected } = await corrections
    .reach(newsletter.id, id, (done, of) => bar.to(done, of))
    .finally(() => bar.end());
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
  corrections: CorrectionDesk,
  terminal: Terminal,
): Promise<void> => {
  const text = wish.text.trim();
  if (text.length === 0 || text.length > CORRECTION_LENGTH)
    throw new UsageError(
      'correction',
      `correction make: --text has ${text.length} characters; allowed are 1 to ${CORRECTION_LENGTH}`,
    );
  const made = await corrections.make({ ...wish, text });
  tell(made, terminal);
  terminal.note(
    `Who was told gets it first in their next mail; at once: "writethru edition compose --correction ${made.id}".`,
  );
};

/** Lets be what an article puts otherwise: what was told stands. */
export const dismissCandidate = async (
  story: StoryId,
  development: DevelopmentId,
  corrections: CorrectionDesk,
  terminal: Terminal,
): Promise<void> => {
  const dismissed = await corrections.dismiss(story, development);
  if (terminal.machine) terminal.json({ story, development, dismissed });
  else terminal.say(`${counted(dismissed, 'candidate')} dismissed; what was told stands.`);
};
