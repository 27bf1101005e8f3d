/** Is a sentence one, with a main clause and a verb? */

/** Clauses that want another one: "While X and Y." is none by itself. */
const SUBORDINATE =
  /^(?:while|whereas|although|though|even though|even if|because|unless|whether|so that|rather than|as if|as though|including|such as|which|whose|whom|especially|particularly|not to mention)\b/iu;
/** "That the ship sank" and "Whether it sails" can be subjects of a verb that follows without a comma. */
const CAN_BE_SUBJECT = /^(?:that|whether|what|who|how|why|where|when)\b/iu;
const MAIN_AFTER =
  /[,;:–—]\s+(?!(?:and|or|but|nor|who|which|whose|where|while|as|including|such)\b)[^,;]*\p{L}{2,}/iu;

const ONLY_A_SOURCE = /^according to [^,]*$/iu;

const lacksMainClause = (own: string): boolean =>
  ONLY_A_SOURCE.test(own) ||
  (SUBORDINATE.test(own) && !CAN_BE_SUBJECT.test(own) && !MAIN_AFTER.test(own));

/** Anything that can be a finite verb; as many nouns look so, only a sentence without any is surely none. */
const VERB =
  /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|said|told|went|came|took|made|got|gave|saw|knew|thought|found|left|felt|put|set|let|cut|hit|shut|hurt|cost|beat|bid|cast|quit|rid|split|spread|met|held|kept|led|lost|won|sold|built|sent|spent|lent|bought|brought|caught|taught|fought|sought|began|ran|sang|sank|drank|swam|rose|drove|wrote|rode|spoke|broke|chose|froze|stole|wore|tore|bore|swore|grew|threw|flew|drew|blew|fell|ate|sat|stood|lay|lit|paid|laid|read|struck|stuck|swung|hung|rang|shot|slept|swept|wept|crept|dealt|meant|bent|fled|fed|bled|sped|became|overtook|withdrew|forgave|stay|say|remain|face|seek|want|need|plan|vow|win|lose|die|kill|meet|hold|call|urge|warn|agree|reject|back|join|open|close|leave|return|reach|begin|start|end|stop|go|come|take|make|give|get|see|show|tell|ask|think|know|fear|hope|claim|deny|admit|sign|vote|fight|fall|rise|drop|sink|lead|follow|plead|threaten|demand|storm|clash|protest|march|ban|probe|eye|enter|continue|refuse|capture|seize|attack|gather|shoot|fire|arrest|detain|free|release|elect|pass|approve|declare|announce|report|order|evacuate|rescue|search|flee|rally|defy|impose|lift|launch|block|occupy|surround|push|pull|press|prepare|resume|suspend|reopen|repair|arrive|depart|travel|visit|gain|retreat|advance|surrender|target|bomb|shell|burn|damage|destroy|raise|reduce|increase|decrease|double|settle|sue|charge|accuse|blame|condemn|praise|welcome|criticise|criticize|support|oppose|offer|accept|discuss|consider|propose|confirm|reveal|discover|identify|investigate|monitor|test|use|move|work|play|score|draw|defeat|pay|buy|sell|hire|dismiss|resign|appoint|name|live|hide|carry|wait|turn|try|help|allow|force|cause|include|appear|n[’']t|\p{Ll}{2,}(?:ed|ing|[a-rtv-z]s|ies|ches|shes|sses|xes))\b|['’](?:s|re|ve|ll|d)\b/iu;

/** "Harbour master: …": what stands after the colon was quoted, and set aside. */
const SAYS = /:\s+…/u;
/** Headlines, which have no full stop, say "Police arrest suspect" in words that can be nouns as well. */
const hasNoVerb = (own: string): boolean =>
  /[.!?…]["”’)\]]*$/u.test(own) && !VERB.test(own.replace(/^\S+/u, '')) && !SAYS.test(own);

/** A heading that ends in a colon announces what follows. */
const ANNOUNCES = /:["”’)]*$/u;

/** Is an English sentence, its quotations set aside, a whole one? */
export const isWhole = (own: string): boolean =>
  !lacksMainClause(own) && !hasNoVerb(own) && !ANNOUNCES.test(own);
