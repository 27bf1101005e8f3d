import { ATTRIBUTED, FIGURE, OUTCOME, OUTLOOK, STATE_CHANGE } from './signs-of-news.ts';

/** Said of any event, and so of none. */
const BOILERPLATE = [
  /\bsituation (?:remains|is still|is)\b.*\b(?:fluid|tense|unclear|uncertain|volatile|developing)\b/iu,
  /\bfurther (?:developments|details|updates|information)\b.*\b(?:expected|awaited|available|come|follow)\b/iu,
  /\bremains? to be seen\b|\bonly time will tell\b|\ball eyes (?:are|will be) on\b/iu,
  /\b(?:this is a |is a )?(?:developing|breaking) (?:news )?story\b|\bstay tuned\b|\bmore to come\b/iu,
  /^(?:click|read|see|watch|follow|subscribe|sign up|share|photo|image|video|copyright|advertisement)\b/iu,
  /^(?:(?:here|that|this)[’']?s? (?:is )?(?:what|how|why)\b|(?:for|to) (?:more|further) (?:information|details)\b)/iu,
];

/** The scene and its mood: what could be seen, heard and felt there. */
const SCENE = [
  /\bthe (?:mood|atmosphere|air|scene) (?:is|was|were|outside|inside|at|in)\b|\bscenes? of\b|\bturned out in (?:force|droves)\b/iu,
  /\b(?:wept|weeping|sobb(?:ed|ing)|in tears|tearful(?:ly)?|hugg(?:ed|ing)|embrac(?:ed|ing)|smil(?:ed|ing)|grinn(?:ed|ing)|cheer(?:ed|ing)|chant(?:ed|ing)|applau(?:ded|se)|danc(?:ed|ing)|honk(?:ed|ing)|clutch(?:ed|ing)|wav(?:ed|ing) (?:\p{L}+ ){0,3}(?:flags?|banners?)|lit candles|laid flowers|shook (?:his|her|their) heads?|held back tears)\b/iu,
  /\b(?:dressed|clad) in\b|\bwearing (?:an? |the |his |her |their )?(?:\p{L}+ ){0,3}(?:goggles|jackets?|hats?|shirts?|T-shirts?|suits?|dress|masks?|jeans|coats?|caps?|scarf|scarves|ties?)\b/iu,
  /\b(?:recall(?:s|ed)|rememb(?:ers|ered)|reminisc(?:es|ed))\b|\b(?:looked|peered|gazed) out\b|\bmade (?:his|her|their) way\b/iu,
  /\bunder (?:a )?(?:grey|gray|blue|clear|leaden|cloudy|overcast) sk(?:y|ies)\b|\bas (?:dawn|dusk|night|darkness) (?:broke|fell)\b|\blike a broken record\b/iu,
];

/** The writer talks: "Well, …", "Of course …"; or asks, and nobody else does. */
const CHATTER = /^(?:well|of course|anyway|okay|ok|oh|sure|frankly|honestly|look),?\s/iu;
const ASKED = /[?]["”’']?$/u;

/** What is said of a thing in passing is not what the sentence reports. */
const ASIDE = /\s(?:- )?(?:including|which|who|that)\b.*$/su;

/** Is an English sentence scenery, an anecdote, or a phrase that fits any event? */
export const isColour = (sentence: string): boolean => {
  if (BOILERPLATE.some((pattern) => pattern.test(sentence))) return true;
  if (CHATTER.test(sentence) || (ASKED.test(sentence) && !ATTRIBUTED.test(sentence))) return true;
  if (STATE_CHANGE.test(sentence)) return false;
  if (SCENE.some((pattern) => pattern.test(sentence))) {
    return !FIGURE.test(sentence) && !OUTCOME.test(sentence);
  }
  const hard = FIGURE.test(sentence) || OUTCOME.test(sentence);
  // What may come, and nobody says so.
  return !hard && !ATTRIBUTED.test(sentence) && OUTLOOK.test(sentence.replace(ASIDE, ''));
};
