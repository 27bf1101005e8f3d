/** What makes an English sentence news: acts, figures, somebody who says so. The other classes read these first. */

export const FIGURE =
  /\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?)\b/iu;

/** Somebody who says so. */
export const ATTRIBUTED =
  /\b(?:said|says?|saying|told|tells?|announce[sd]?|announcing|warn(?:s|ed|ing)?|asked|asks|suggest(?:s|ed)|hint(?:s|ed|ing)|predict(?:s|ed)|forecasts?|estimat(?:es|ed)|expects?|according to|assert(?:s|ed)|explain(?:s|ed)|stat(?:es|ed)|claim(?:s|ed)|argu(?:es|ed)|insist(?:s|ed)|declar(?:ed|es)|reports?|reported|testified|ruled)\b/iu;

/** Acts after which the state of things is another: deaths, decisions, agreements, rulings, results. */
export const STATE_CHANGE =
  /\b(?:kill(?:s|ed|ing)?\b|die[sd]?\b|dead\b|deaths?\b|murder(?:s|ed)\b|resign(?:s|ed|ation)?\b|quits?\b|step(?:s|ped|ping)? down\b|approv(?:e[sd]|al)\b|reject(?:s|ed)\b|sign(?:s|ed)\b|agree[sd]\b|agreements?\b|wins?\b|won\b|elect(?:ed|s)\b|appoint(?:s|ed)\b|nominat(?:es|ed)\b|convict(?:s|ed)\b|acquit(?:s|ted)\b|sentenc(?:ed|es)\b|ruled\b|rules that\b|overturn(?:s|ed)\b|charg(?:ed|es) with\b|indict(?:s|ed)\b|oust(?:s|ed)\b|overthr(?:ows?|ew|own)\b|surrender(?:s|ed)?\b|dissolv(?:es|ed)\b|bankrupt(?:cy)?\b|acquir(?:es|ed)\b|ban(?:s|ned)\b|veto(?:es|ed)\b|repeal(?:s|ed)\b|passe[sd]\b|vote[sd]\b|declar(?:es|ed)\b|impos(?:es|ed)\b|decid(?:es|ed)\b|fired\b|sack(?:s|ed)\b|dismiss(?:es|ed)\b|sank\b|sunk\b|sinks\b|crash(?:es|ed)\b|collaps(?:es|ed)\b|explo(?:des|ded|sions?)\b|captur(?:es|ed)\b|seiz(?:es|ed)\b)/iu;

/** Acts that follow from one, or lead to one; stems of verbs. */
export const OUTCOME =
  /\b(?:kill|die[sd]?\b|dead|death|arrest|resign|approv|reject|sign(?:s|ed)\b|agree[sd]|\bwins?\b|won\b|lost\b|loses\b|convict|sentenc(?:ed|es)|charg(?:ed|es)|indict|downgrad|upgrad|slash|dissol|overturn|clos(?:e[sd])\b|expel|deport|dismiss|pardon|replac|succeed(?:s|ed|ing) (?!in\b)|nominat|default|bankrupt|acqui[rt]|erupt|flood|derail|repeal|veto|postpon|cancel|hijack|kidnap|besieg|shell(?:s|ed|ing)\b|clash|sho(?:ot|t)\b|shot\b|stab(?:s|bed)|beaten|jail|imprison|ban(?:s|ned)\b|order(?:s|ed)|launch|seiz|captur|collaps|explo|crash|attack|struck|strikes\b|bomb|withdr|suspend|fired|sack(?:s|ed)|appoint|elect(?:ed|s)|declar|confirm|den(?:y|ies|ied)|sue[sd]|recall|halt|evacuat|rescu|discover|cut(?:s|ting)?\b|rais(?:ed|es) (?!(?:\w+ ){0,2}(?:concern|question|doubt|fear|alarm|hope|eyebrow))|fail|ceas|defect|impos|lift(?:s|ed)|passe[sd]|vote[sd]|free[sd]|releas|extradit|oust|overthr|surrender|invade|deploy(?:s|ed)\b|sank|sinks|injur|wound|revis|step(?:s|ped) down|shut|storm(?:s|ed)|fled|flee)/iu;

/** Somebody does something by saying it. */
export const NAMED_ACT =
  /\b(?:said|says|announc|ruled|decid|order|told|reveal|report|warn|accus|claim|admit|vow|pledg|refus)/iu;

/** What may come, by nobody in particular. */
export const OUTLOOK =
  /\b(?:could|might|may|would (?:likely|inevitably|probably|certainly|almost certainly)|is likely to|are likely to|potentially|is poised to|looks set to)\b/iu;
