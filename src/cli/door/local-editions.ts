import { newsOf } from '../../desk/index.ts';
import { isOver } from '../../editions/index.ts';
import type { EditionId } from '../../kernel/index.ts';
import type { House } from '../house.ts';
import type { EditionDesk, Look } from './desk.ts';

/**
 * Rounds of "send what waits, then settle what is in doubt": the first does it all; further ones are for wake-ups
 * that a crash had lost, and for editions that had to wait for another.
 */
const ROUNDS = 5;
/** How often progress is looked at: each look reads every chunk's state. */
const LOOK_MS = 1000;

/** Editions of the pipeline that this process has opened; `by` is who acts. */
export const localEditions = (house: House, by: string): EditionDesk => {
  const { desk, ground } = house;
  // On this machine nobody signs in: the name is all that there is.
  const person = { name: by, id: by };
  return {
    list: (newsletter, limit) => desk.editions(newsletter, limit),
    show: desk.edition,
    compose: (newsletter, { key, ...wish }) =>
      desk.order(newsletter, { ...wish, key: key ?? ground.random.token(16), by: person }),
    preview: async (id) => {
      const { html, text, content } = await desk.preview(id);
      return { html, text, stories: newsOf(content) };
    },
    approve: (id, hash) => desk.approve(id, { by: person, hash }),
    draft: desk.draft,
    shape: async (id, acts, seen) => {
      await desk.shape(id, { acts, seen, by: person });
      return desk.draft(id);
    },
    refresh: async (id, seen) => {
      await desk.refresh(id, { seen, by: person });
      return desk.draft(id);
    },
    pause: (id, reason) => desk.pause(id, by, reason),
    resume: (id) => desk.resume(id, by),
    cancel: desk.cancel,
    rehearse: desk.rehearseAtOnce,
    test: desk.sendTest,
    // This process brings it to its end: nobody else is there to wait for.
    send: (id, order) => desk.startSend(id, { ...order, hold: 0 }),
    takeBack: (id) => desk.takeBack(id, by),
    follow: async (id, look) => {
      await looking(id, house, look, () => bringToEnd(id, house));
      return 'done';
    },
    status: desk.status,
    recipients: (id, only) => desk.recipients(id, only ?? null),
    report: desk.report,
    decideHeld: (edition, choice, to) => desk.decideHeld({ edition, choice, to, by }),
  };
};

/**
 * Lets what is on its way come to its end, and brings the edition to its own; stops where nothing moves any more, or
 * where it was paused.
 */
const bringToEnd = async (id: EditionId, { desk, drain }: House): Promise<void> => {
  for (let round = 0; round < ROUNDS; round += 1) {
    await drain();
    await desk.settle(id);
    await drain();
    const edition = await desk.edition(id);
    if (isOver(edition) || edition.state === 'paused') return;
  }
};

/** Looks how far the deliveries are for as long as `work` takes. */
const looking = async (
  id: EditionId,
  { desk }: House,
  look: ((look: Look) => void) | null,
  work: () => Promise<void>,
): Promise<void> => {
  // A look that fails is a look less; what matters fails in the work itself.
  const once = (): void => void desk.counts(id).then(look, () => {});
  const timer = look === null ? null : setInterval(once, LOOK_MS);
  try {
    await work();
  } finally {
    if (timer) clearInterval(timer);
  }
};
