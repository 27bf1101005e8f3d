/** Marks that stand before a button or a bullet, and after one. At most eight: real ones have two. */
const BEFORE = String.raw`[\s*•·>▶►👉(\[…—–.-]{0,8}`;
const AFTER = String.raw`[\s.!?…»›>→)\]:：]{0,8}`;

/** A line or sentence that begins so. */
export const opening = (phrases: readonly string[]): RegExp =>
  new RegExp(`^${BEFORE}(?:${phrases.join('|')})`, 'iu');

/** A line or sentence that is nothing else. */
export const whole = (phrases: readonly string[]): RegExp =>
  new RegExp(`^${BEFORE}(?:${phrases.join('|')})${AFTER}$`, 'iu');

/** A line or sentence in which it is said. */
export const saying = (phrases: readonly string[]): RegExp => new RegExp(phrases.join('|'), 'iu');
