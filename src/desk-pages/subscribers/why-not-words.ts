import type { WhyNot } from '../../deliver/index.ts';

/** Why somebody did not get an edition, as the desk says it: `not sent to them: …`. */
export const WHY_NOT_WORDS: Readonly<Record<WhyNot, string>> = {
  'being-counted': 'its readers are being counted',
  cancelled: 'it was cancelled',
  'not-confirmed': 'they have not confirmed',
  'joined-later': 'it went before they subscribed',
  'had-left': 'they had unsubscribed',
  paused: 'they had paused; what they missed comes after the pause',
  rhythm: 'it is none of the rhythm that they chose',
  'waits-for-full': 'they have had many editions of chosen stories; the next full one brings it',
  'not-told-otherwise': 'it corrects what they were never told',
  topics: 'nothing in it is of the topics that they chose',
  muted: 'all that it held of their topics are stories that they mute',
  'had-all': 'they had been told all of it',
};
