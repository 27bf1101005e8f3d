import { many } from './words.ts';

/** Typing a number of readers is what keeps a slip of the hand from concerning all of them. */
export const CountField = ({
  people,
  what,
  mistyped,
  undone,
  hint,
}: {
  readonly people: number;
  /** Which readers they are: `who will get it`. */
  readonly what: string;
  /** What was typed, where it was another number. */
  readonly mistyped: string | null;
  /** What was not done then: `nothing was sent`. */
  readonly undone: string;
  readonly hint?: string;
}) => (
  <div class="field">
    <label for="count">
      Type {many(people)}, the number of readers {what}
    </label>
    <input
      id="count"
      type="text"
      name="count"
      inputmode="numeric"
      autocomplete="off"
      required
      {...(mistyped === null
        ? {}
        : { 'aria-invalid': 'true', 'aria-describedby': 'wrong', value: mistyped })}
    />
    {mistyped === null ? null : (
      <p class="hint" id="wrong">
        That was another number; {undone}.
      </p>
    )}
    {hint === undefined ? null : <p class="hint">{hint}</p>}
  </div>
);

/** The number that was typed, as `1,204` or `1 204` too; null where it was none. */
export const typedCount = (typed: string | null): number | null => {
  const digits = (typed ?? '').replace(/[\s.,’']/gu, '');
  return /^\d{1,9}$/u.test(digits) ? Number(digits) : null;
};
