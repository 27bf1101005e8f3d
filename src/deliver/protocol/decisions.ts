import type { ChunkState, HeldChoice, HeldDecision } from '../../domain/index.ts';

/** The last decision about the delivery at this place, or the last of this kind. */
export const decisionOn = (
  { decisions }: Pick<ChunkState, 'decisions'>,
  place: number,
  choice?: HeldChoice,
): HeldDecision | undefined =>
  decisions.findLast(
    (known) =>
      (!choice || known.choice === choice) && known.about.some(([about]) => about === place),
  );

/** An editor had it sent again, so that SES may have taken an attempt that is no longer the one that stands. */
export const wasSentAgain = (state: Pick<ChunkState, 'decisions'>, place: number): boolean =>
  decisionOn(state, place, 'send-again') !== undefined;
