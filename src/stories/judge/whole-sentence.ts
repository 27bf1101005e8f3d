/** Is a sentence one: with a main clause, a verb, and not two headlines in a row? */

/** Clauses that want another one: "While X and Y." is none by itself. */
const SUBORDINATE =
  /^(?:while|whereas|although|though|even though|even if|because|unless|whether|so that|rather than|as if|as though|including|such as|which|whose|whom|especially|particularly|not to mention)\b/iu;
/** "That the ship sank" and "Whether it sails" can be subjects of a verb that follows without a comma. */
const CAN_BE_SUBJECT = /^(?:that|whether|what|who|how|why|where|when)\b/iu;
const MAIN_AFTER =
  /[,;:–—]\s+(?!(?:and|or|but|nor|who|which|whose|where|while|as|including|such)\b)[^,;]*\p{L}{2,}/iu;

const lacksMainClause = (own: string): boolean =>
  SUBORDINATE.test(own) && !CAN_BE_SUBJECT.test(own) && !MAIN_AFTER.test(own);

/** Anything that can be a finite verb; as many nouns look so, only a sentence without any is surely none. */
const VERB =
  /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|said|told|went|came|took|made|got|gave|saw|knew|thought|found|left|felt|put|set|let|cut|hit|shut|hurt|cost|beat|bid|cast|quit|rid|split|spread|met|held|kept|led|lost|won|sold|built|sent|spent|lent|bought|brought|caught|taught|fought|sought|began|ran|sang|sank|drank|swam|rose|drove|wrote|rode|spoke|broke|chose|froze|stole|wore|tore|bore|swore|grew|threw|flew|drew|blew|fell|ate|sat|stood|lay|lit|paid|laid|read|struck|stuck|swung|hung|rang|shot|slept|swept|wept|crept|dealt|meant|bent|fled|fed|bled|sped|became|overtook|withdrew|forgave|stay|say|remain|face|seek|want|need|plan|vow|win|lose|die|kill|meet|hold|call|urge|warn|agree|reject|back|join|open|close|leave|return|reach|begin|start|end|stop|go|come|take|make|give|get|see|show|tell|ask|think|know|fear|hope|claim|deny|admit|sign|vote|fight|fall|rise|drop|sink|lead|follow|plead|threaten|demand|storm|clash|protest|march|ban|probe|eye|n[’']t|\p{Ll}{2,}(?:ed|ing|[a-rtv-z]s|ies|ches|shes|sses|xes))\b|['’](?:s|re|ve|ll|d)\b/iu;

/** Headlines, which have no full stop, say "Police arrest suspect" in words that can be nouns as well. */
const hasNoVerb = (own: string): boolean =>
  /[.!?…]["”’)\]]*$/u.test(own) && !VERB.test(own.replace(/^\S+/u, ''));

/** Where a new sentence begins without a full stop before it: "as it happened The company knows". */
const RUN_ON =
  /(?<!\b(?:of|in|at|by|from|and|or|the|The|called|named|titled|song|film|novel|show|series|book|play|magazine|newspaper|newspapers|for|on|to|with|as|when|hit|album|single) |[\p{Lu}][\p{L}’'-]* |[“"'‘(«:–—…-] ?)(?<=\p{Ll}{2,} )(?:The|A|An|This|These|It|He|She|They|We|His|Her|Its|Their|There|In|On|At|For|But|And|If|When|After|As|Police|Officials) \p{Ll}{2,}/u;
/** Marks that a scraper's encoding broke between two titles. */
const BROKEN_MARK = /\s‚\s?Ä|â€|Â\s/u;

const isRunTogether = (own: string): boolean => BROKEN_MARK.test(own) || RUN_ON.test(own);

/** A heading that ends in a colon announces what follows. */
const ANNOUNCES = /:["”’)]*$/u;

/** Is an English sentence, its quotations set aside, a whole one? */
export const isWhole = (own: string): boolean =>
  !lacksMainClause(own) && !hasNoVerb(own) && !isRunTogether(own) && !ANNOUNCES.test(own);
