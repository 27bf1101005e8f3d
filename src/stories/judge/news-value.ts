import { namesIn } from '../text/entities.ts';

/** How much news a sentence is, or why it is none. */
export type NewsValue =
  | { readonly kind: 'news'; readonly weight: number }
  | {
      readonly kind: 'passed';
      readonly why: 'boilerplate' | 'opinion' | 'outlook' | 'description';
    };

/** Said of any event, and so of none. */
const BOILERPLATE = [
  /\bsituation (?:remains|is still|is)\b.*\b(?:fluid|tense|unclear|uncertain|volatile|developing)\b/iu,
  /\bfurther (?:developments|details|updates|information)\b.*\b(?:expected|awaited|available|come|follow)\b/iu,
  /\bremains? to be seen\b|\bonly time will tell\b|\ball eyes (?:are|will be) on\b/iu,
  /\b(?:this is a |is a )?(?:developing|breaking) (?:news )?story\b|\bstay tuned\b|\bmore to come\b/iu,
  /^(?:click|read|see|watch|follow|subscribe|sign up|share|photo|image|video|copyright|advertisement)\b/iu,
  /\b(?:all rights reserved|contributed to this report|could not (?:immediately )?be reached for comment)\b/iu,
  /\b(?:did not (?:immediately )?respond to (?:a |our )?requests? for comment|declined to comment)\b/iu,
];

/** The same, unless somebody is named who says so. */
const HOLLOW = [
  /\b(?:closely|carefully) (?:monitor|watch|follow)(?:s|ed|ing)?\b/iu,
  /\burg(?:e|es|ed|ing) (?:all (?:parties|sides)|both sides|restraint)\b/iu,
];

/** What somebody feels about it, or what the writer makes of it. */
const OPINION = [
  /\brais(?:e|es|ed|ing) (?:\w+ ){0,2}(?:concerns?|questions?|doubts?|fears?|alarm|eyebrows|hopes)\b/iu,
  /\b(?:express|voic)(?:es|ed|ing)? (?:\w+ ){0,2}(?:concerns?|scepticism|skepticism|doubts?|hopes?|optimism|fears?|dismay|confidence)\b/iu,
  /\b(?:underscores?|underlines?|highlights?|illustrates?|sends a (?:clear )?(?:message|signal)|serves as a reminder)\b/iu,
  /\b(?:growing|mounting|widespread|international) (?:\w+ )?(?:concerns?|speculation|outrage)\b/iu,
  // What somebody said of it, and nothing that was done or is named.
  /^["“‘]\S+(?:\s+[^\s\p{Lu}]\S*)*["”’]/u,
  /^(?:clearly|obviously|apparently|hopefully|perhaps|maybe|surely|unfortunately|arguably|in my (?:view|opinion))\b/iu,
  /\b(?:it is|it's|there is) (?:hard|difficult|easy|no doubt|no question|little doubt|clear that|important to)\b/iu,
];

/** What may come, by nobody in particular. */
const OUTLOOK =
  /\b(?:could|might|may|would (?:likely|inevitably|probably|certainly|almost certainly)|is likely to|are likely to|potentially|is poised to|looks set to)\b/iu;
/** What is said of a thing in passing is not what the sentence reports. */
const ASIDE = /\s(?:- )?(?:including|which|who|that)\b.*$/su;
/** Somebody who says so. */
const ATTRIBUTED =
  /\b(?:said|says?|saying|told|tells?|announce[sd]?|announcing|warn(?:s|ed|ing)?|asked|asks|suggest(?:s|ed)|hint(?:s|ed|ing)|predict(?:s|ed)|forecasts?|estimat(?:es|ed)|expects?|according to|assert(?:s|ed)|explain(?:s|ed)|stat(?:es|ed)|claim(?:s|ed)|argu(?:es|ed)|insist(?:s|ed)|declar(?:ed|es)|reports?|reported|testified|ruled)\b/iu;
const FIGURE =
  /\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?)\b/iu;

/** Acts after which things are not as they were; stems of verbs. */
const OUTCOME =
  /\b(?:kill|die[sd]?\b|dead|death|arrest|resign|approv|reject|sign(?:s|ed)\b|agree[sd]|\bwins?\b|won\b|lost\b|loses\b|convict|sentenc(?:ed|es)|charg(?:ed|es)|indict|downgrad|upgrad|slash|dissol|overturn|clos(?:e[sd])\b|expel|deport|dismiss|pardon|replac|nominat|default|bankrupt|acqui[rt]|erupt|flood|derail|repeal|veto|postpon|cancel|hijack|kidnap|besieg|shell(?:s|ed|ing)\b|clash|sho(?:ot|t)|stab(?:s|bed)|beaten|jail|imprison|ban(?:s|ned)\b|order(?:s|ed)|launch|seiz|captur|collaps|explo|crash|attack|struck|strikes\b|bomb|withdr|suspend|fired|sack(?:s|ed)|appoint|elect(?:ed|s)|declar|confirm|den(?:y|ies|ied)|sue[sd]|recall|halt|evacuat|rescu|discover|cut(?:s|ting)?\b|rais(?:ed|es) (?!(?:\w+ ){0,2}(?:concern|question|doubt|fear|alarm|hope|eyebrow))|fail|ceas|defect|impos|lift(?:s|ed)|passe[sd]|vote[sd]|free[sd]|releas|extradit|oust|overthr|surrender|invade|deploy(?:s|ed)\b|sank|sinks|injur|wound|revis|step(?:s|ped) down|shut|storm(?:s|ed)|fled|flee)/iu;

/** What somebody or something is, or does as a rule; true before today and after. */
const DESCRIPTION = [
  /^(?:the |an? )?(?:[^\s,;:]+ ){1,6}?(?:(?:is|are) (?:an? |the (?!first|last|latest|only|second|third|target|subject)|one of |owned by |based in |made up of |known (?:as|for) |home to |located )|(?:was|were) (?:once|formerly|originally|previously|founded|established) )/iu,
  /^(?:\S+ ){1,14}?had (?:previously|earlier|already|once|long) /u,
  /\b(?:is|are|have|has|do|does) (?:often|usually|typically|generally|normally|always|traditionally)\b/iu,
];

/** How somebody takes it. */
const REACTION =
  /\b(?:(?:is|are|was|were|be|am|feel|felt) (?:\w+ly )?(?:exciting|excited|proud|pleased|delighted|disappoint(?:ed|ing)|thrilled|happy|glad|confident|honou?red|grateful|saddened|shocked|optimistic|hopeful)|would like to thank|look(?:s|ed|ing)? forward to)\b/iu;

/** How things have been all along. */
const LASTING =
  /\b(?:(?:has|have|had) (?:long|always|historically|traditionally)|(?:is|are|was|were) (?:home to|known for|one of the)|(?:has|have|had) (?:\w+ ){1,5}since (?:19|20)\d\d|was (?:founded|born|built|established) in)\b/iu;

/** Meetings and gestures. */
const CEREMONY =
  /\b(?:(?:was|were|is|are|been) (?:called and )?briefed|(?:held|holds?|holding) (?:\w+ ){0,4}(?:meetings?|talks|briefings?|news conference|press conference)|met with|meets with|arriv(?:es|ed) (?:in \w+ )?for (?:talks|a (?:meeting|visit))|visit(?:s|ed)|tour(?:s|ed)|attend(?:s|ed)|pa(?:id|ys) tribute|address(?:es|ed) (?:the nation|reporters)|welcom(?:es|ed)|thank(?:s|ed)|prais(?:es|ed)|discuss(?:es|ed)|prepar(?:es|ed) to meet)\b/iu;

const NAMED_ACT =
  /\b(?:said|says|announc|ruled|decid|order|told|reveal|report|warn|accus|claim|admit|vow|pledg|refus)/iu;

const clamp = (value: number): number => Math.round(Math.min(1, Math.max(0.05, value)) * 100) / 100;

/** Judges one English sentence. `at` is its place in the article: reports tell what matters first. */
export const newsValue = (sentence: string, at: number): NewsValue => {
  if (BOILERPLATE.some((pattern) => pattern.test(sentence)))
    return { kind: 'passed', why: 'boilerplate' };
  const named = namesIn(sentence).length > 0;
  if (!named && HOLLOW.some((pattern) => pattern.test(sentence)))
    return { kind: 'passed', why: 'boilerplate' };
  const figure = FIGURE.test(sentence);
  const outcome = OUTCOME.test(sentence);
  const hard = figure || outcome;
  if (!ATTRIBUTED.test(sentence) && DESCRIPTION.some((pattern) => pattern.test(sentence)))
    return { kind: 'passed', why: 'description' };
  if (!hard && [...OPINION, REACTION].some((pattern) => pattern.test(sentence))) {
    return { kind: 'passed', why: 'opinion' };
  }
  if (!hard && !ATTRIBUTED.test(sentence) && OUTLOOK.test(sentence.replace(ASIDE, ''))) {
    return { kind: 'passed', why: 'outlook' };
  }
  let weight = 0.35;
  if (outcome) weight += 0.2;
  if (figure) weight += 0.12;
  if (named) weight += 0.08;
  if (named && NAMED_ACT.test(sentence)) weight += 0.05;
  if (OUTLOOK.test(sentence)) weight -= 0.15;
  if (LASTING.test(sentence)) weight -= 0.25;
  if (REACTION.test(sentence)) weight -= 0.15;
  if (CEREMONY.test(sentence)) weight -= outcome ? 0.1 : 0.2;
  if (/[?]["”’']?$/u.test(sentence)) weight -= 0.25;
  return { kind: 'news', weight: clamp(weight + 0.15 / (1 + at)) };
};

/** Elsewhere only what needs no words: figures rise, later sentences fall. */
export const plainNewsValue = (sentence: string, at: number): NewsValue => ({
  kind: 'news',
  weight: clamp(0.4 + (/\p{N}/u.test(sentence) ? 0.12 : 0) + 0.15 / (1 + at)),
});
