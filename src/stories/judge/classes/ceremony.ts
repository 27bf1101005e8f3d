import { OUTCOME } from './signs-of-news.ts';

/** Meetings and gestures: who was briefed, who met whom, who thanked whom. */
const CEREMONY =
  /\b(?:(?:was|were|is|are|been) (?:called and )?briefed|(?:held|holds?|holding) (?:\w+ ){0,4}(?:meetings?|talks|briefings?|news conference|press conference)|met with|meets with|arriv(?:es|ed) (?:in \w+ )?for (?:talks|a (?:meeting|visit))|visit(?:s|ed)|tour(?:s|ed)|attend(?:s|ed)|pa(?:id|ys) tribute|address(?:es|ed) (?:the nation|reporters)|welcom(?:es|ed)|thank(?:s|ed)|prais(?:es|ed)|discuss(?:es|ed)|prepar(?:es|ed) to meet)\b/iu;

/** Is there a meeting or a gesture in it? */
export const hasCeremony = (sentence: string): boolean => CEREMONY.test(sentence);

/** Is an English sentence nothing but a meeting or a gesture? */
export const isCeremony = (sentence: string): boolean =>
  CEREMONY.test(sentence) && !OUTCOME.test(sentence);
