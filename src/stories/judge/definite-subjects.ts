import { ONE_OF_ITS_KIND } from './openings.ts';

/** Subjects that another sentence names: "The firm said", "The woman in Oaxaca", "Some had been killed". */

/** Firms, bodies, people, things and events by what they are, not by who. */
const GENERIC = [
  'firm|company|companies|group|carrier|airline|automaker|carmaker|manufacturer|maker|producer|supplier|retailer|operator|owner|bank|lender|insurer|brand|chain|unit|division|subsidiary|parent|venture|startup|start-up|business|agency|body|organi[sz]ation|charity|union|league|club|team|side|squad|band|network|broadcaster|newspaper|paper|magazine|station|website|site|service|foundation|institute|university|college|school|hospital|clinic|museum|committee|commission|panel|board|council|department|bureau|office|regulator|watchdog|court|jury|tribunal|party|coalition|movement',
  'man|men|woman|women|boy|boys|girl|girls|child|children|teenager|teenagers|teen|youth|couple|pair|victim|victims|suspect|suspects|gunman|gunmen|attacker|attackers|assailant|shooter|bomber|driver|drivers|motorist|pedestrian|cyclist|rider|passenger|passengers|patient|patients|resident|residents|defendant|accused|plaintiff|prosecutor|prosecutors|judge|lawyer|attorney|officer|officers|official|officials|spokesman|spokeswoman|spokesperson|minister|mayor|governor|senator|lawmaker|chairman|chairwoman|chief|head|director|manager|executive|boss|founder|coach|player|striker|pitcher|quarterback|captain|goalkeeper|star|actor|actress|singer|author|writer|director|artist|model|champion|boxer|athlete|candidate|leader|leaders|rebel|activist|activists|hostage|hostages|pirate|pirates|crew|crews|sailor|sailors|pilot|pilots|soldier|soldiers|doctor|doctors|teacher|student|worker|workers|employee|employees|staff|neighbou?r|neighbou?rs|father|mother|son|daughter|brother|sister|husband|wife|widow|family|families|duo|trio|veteran|fugitive|inmate|prisoner|prisoners',
  'ship|vessel|ferry|boat|tanker|freighter|yacht|aircraft|plane|planes|jet|jets|airliner|helicopter|train|bus|car|truck|lorry|vehicle|vehicles|rig|well|pipeline|plant|factory|site|building|bridge|tunnel|tower|house|home|store|shop|mall|hotel|device|phone|tablet|product|products|model|models|drug|vaccine|pass|passes|ticket|tickets|machine|engine|engines|system|program|programme|project|scheme|plan|plans|deal|deals|offer|bid|merger|takeover|purchase|acquisition|contract|contracts|order|orders|loan|loans|fund|funds|money|cash|payment|payments|fee|fees|fine|tax|taxes|cuts|measures|package|bill|law|rule|rules|ruling|verdict|sentence|appeal|lawsuit|suit|case|trial|hearing|charges|claim|claims|complaint|complaints|report|study|survey|poll|document|documents|letter|letters|email|emails|file|files|photo|photos|picture|pictures|video|footage|image|images|film|movie|book|song|album|show|series|game|match|fight|race|tournament|season',
  'attack|attacks|blast|blasts|explosion|explosions|fire|blaze|crash|collision|accident|quake|earthquake|tremor|storm|flood|floods|shooting|shootings|killing|killings|murder|murders|raid|raids|strike|strikes|protest|protests|rally|march|demonstration|clashes|riots|violence|unrest|outbreak|epidemic|spill|leak|outage|delay|delays|closure|closures|layoffs|cutbacks|meeting|talks|visit|trip|ceremony|event|events|results|figures|data|numbers|increase|decrease|rise|fall|drop|decline|loss|losses|gains?|profit|profits|price|prices|shares|stock|stocks|area|region|village|town|city|island|river|valley|street|road|route|scene|wreck|wreckage|debris|bodies|body|remains|wound|wounds|injury|injuries|virus|disease|illness|condition',
].join('|');

const ADJECTIVES = String.raw`(?:(?:\p{N}{1,3}-year-old|[\p{Ll}-]{2,}|\p{Lu}\p{Ll}+(?:ese|ish|ian|an|ch|i)) ){0,2}`;

/** What follows a noun that is no part of a longer one: "The ferry line" names a line. */
const NOUN_ENDS =
  "(?=$|[,.;:]|['’]s?\\s|\\s(?:and|or|in|on|at|from|with|without|of|for|by|to|into|near|outside|inside|under|over|after|before|during|against|between|about|who|which|that|whose|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|also|now|then|later|still|not|never|said|told|came|went|began|took|made|left|fell|rose|met|held|won|lost|became|ran|sank|sent|put|kept|gave|set|hit|cut|cost|shut|shot|struck|fled|died|got|saw|found|sold|bought|built|paid|\\p{Ll}{2,}(?:ed|[a-rtv-z]s))(?!\\p{L}))";

/** "The firm", "The two Japanese firms", "The 29-year-old": a definite noun and no name after it. */
const DEFINITE = new RegExp(
  `^[Tt]he (?!(?:${ONE_OF_ITS_KIND})\\b|[\\p{Ll}-]+ (?:minister|secretary)\\b)${ADJECTIVES}(?:${GENERIC}|\\p{N}{1,3}-year-olds?)${NOUN_ENDS}`,
  'u',
);
/** What makes clear which one is meant: who or what it is of, or what it did. "The firm in Oaxaca" does not. */
const MADE_PLAIN =
  /^(?: (?:who|which|that|whose)\b|, \p{Lu}|\s(?:of|against|between|by|to|over|about|named|called|known as|run by|owned by|accused of|convicted of|suspected of|at the cent(?:er|re) of|behind)\s(?:\S+\s){0,5}?\p{Lu}|['’]s? )/u;

/** "The earthquake in Garmeza", "the fire at the Rosamund theatre": where it was says which event. */
const EVENT_AT =
  /^[Tt]he (?:[\p{Ll}-]+ ){0,2}(?:attacks?|blasts?|explosions?|fires?|blaze|crash|collision|accident|quake|earthquake|tremor|storm|floods?|flooding|shootings?|killings?|raids?|strikes?|protests?|rally|march|demonstration|clashes|riots|outbreak|epidemic|spill|outage|match|game|race|tournament|trial|talks|heatwave|drought|wildfire)\s(?:in|at|near|off|on|outside|along|around)\s(?:the\s)?(?:[\p{Ll}-]+\s){0,3}\p{Lu}/u;
/** "The border police", "the medicines agency": the only one of its kind where the story happens. */
const KIND_OF_BODY =
  /^[Tt]he (?!(?:new|same|latest|other|local|small|large|whole|entire|first|second|third|big|private|rival|former|main)\s)[\p{Ll}-]{4,} (?:agency|institute|commission|authority|service|regulator|police|board|committee|office|department|bank|union)\b/u;

/** Is its subject a definite noun whose name another sentence gives? */
export const isDefiniteGeneric = (start: string): boolean => {
  const found = DEFINITE.exec(start);
  if (EVENT_AT.test(start) || KIND_OF_BODY.test(start)) return false;
  return found !== null && !MADE_PLAIN.test(start.slice(found[0].length));
};

/** "Some had been killed", "Eleven are missing", "Hundreds more were hurt": of whom stands elsewhere. */
const BARE_COUNT =
  /^(?:at least |about |around |some |nearly |almost |more than |up to |another |as many as |only |just )?(?:some|many|most|several|few|a few|others?|all|none|more|both|half|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozens|scores|hundreds|thousands|\p{N}[\p{N},.]*)(?: (?:more|others|of them))? (?:also |later |still )?(?:are|were|was|is|had|have|has|will|would|did|do|came|went|said|say|died|fled|remain(?:ed)?|face[ds]?)\b/iu;

export const isBareCount = (start: string): boolean => BARE_COUNT.test(start);

/** A comparison whose other side stands elsewhere: "fared worse", "did even better", "a further 111 were also hurt". */
const COMPARED =
  /\b(?:fared|fares|did|does|do|performed|performs|was|were|is|are|went|looked|became|proved) (?:\p{Ll}+ly |much |even |far |no |slightly |any |still )?(?:worse|better|different|differently|similar|similarly|likewise|luckier|the same|the opposite|the reverse)\b(?!\s+(?:than|from|to|as)\b)/iu;
const FURTHER =
  /\b(?:an?|another|some|at least|the) (?:further|additional|other) (?:\p{N}[\p{N},.]*|one|two|three|four|five|six|seven|eight|nine|ten|dozen)\b(?! (?:hours?|days?|weeks?|months?|years?|percent|per cent)\b)|\b(?:\p{N}[\p{N},.]*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds) (?:more|others)(?= (?:is|are|was|were|had|have|has|died|fled)\b| also\b|[,.;]|$)|\banother (?:\p{N}[\p{N},.]*|two|three|four|five|six|seven|eight|nine|ten|dozen)\b(?=.*\balso\b)/iu;
const A_COUNT =
  /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|killed|dead|died)\b/iu;

/** Does it count on from, or compare with, what another sentence says? "Another 1,500 sailors arrived" stands: they are new. */
export const countsOn = (own: string): boolean => {
  if (COMPARED.test(own)) return true;
  const further = FURTHER.exec(own);
  return (
    further !== null && !/^another \p{N}/iu.test(own) && !A_COUNT.test(own.slice(0, further.index))
  );
};

/** "The next day": counts from a day that another sentence gives. */
const NEXT_DAY =
  /\b(?:the (?:next|following|previous|same|very next) (?:day|night|morning|afternoon|evening|week|month|year)|the (?:day|night|week|month|year) (?:before|after)(?=[\s]*(?:[,.;]|$))|(?:an?|one|two|three|four|five|six|several|a few|\p{N}{1,2}) (?:hours?|days?|weeks?|months?|years?) (?:later|earlier|afterwards?)(?! than))/iu;
const A_DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:1[89]|20)\p{N}{2})\b/u;

/** Does its time count from another sentence's, with no day of its own before that? */
export const isTimedByAnother = (own: string): boolean => {
  const found = NEXT_DAY.exec(own);
  return (
    found !== null &&
    !A_DAY.test(own.slice(0, found.index)) &&
    // "crashed and died two days later": what it counts from stands in the sentence.
    !/\b(?:\p{Ll}{2,}(?:ed|wn|en)|was|were|came|went|left|fell|began|struck|hit|sank|shot)\b.*\b(?:and|but|then)\b/u.test(
      own.slice(0, found.index),
    )
  );
};
