/** Biography and history: what a sentence tells of years gone by is no development of today. */

const YEAR =
  /(?<![\p{L}\p{N}$€£#-])(?:1[89]\d\d|20\d\d)(?![\p{L}\p{N}]| (?:people|barrels|jobs|troops|workers))/gu;
/** "(1982 - 87)", "1979-90": the last year of a span in two digits. */
const SPAN = /\b(1[89]\d\d|20\d\d) ?[-–] ?\d\d\b/gu;
/** Words for the present, the perfect and the future, and for days near the report. */
const OF_TODAY =
  /\b(?:is|are|am|has|have|will|would|says?|now|today|tonight|yesterday|tomorrow|currently|still|again|ago|(?:this|next|last) (?:week|month|year|season)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|[’'](?:s been|ll|ve|re)\b/iu;
/** "The worst since 1974": a year that today is held against. */
const HELD_AGAINST =
  /\b(?:since|than|compared (?:to|with)|versus|against|(?:up|down) from|(?:above|below) the)\b[^,;]{0,40}\b(?:1[89]|20)\d\d\b/iu;
/** "Convicted of the 1999 killings", "charged with a robbery in 2001": the law is slow, and its act is of today. */
const LAW =
  /\b(?:charged|arrested|convicted|sentenced|acquitted|indicted|extradited|executed|cleared|pardoned|paroled|sued|pleaded|confessed|admitted|apologi[sz]ed|compensated|guilty)\b.{0,120}\b(?:1[89]|20)\d\d\b/isu;

/**
 * Is all that an English sentence tells of years gone by: "She began modelling in 1950"? The year before still counts as
 * near, for reports hold this year against it.
 * @param day of the report, `2026-11-30`
 */
export const isOfYearsAgo = (sentence: string, day: string): boolean => {
  const near = Number(day.slice(0, 4)) - 1;
  const years = [...sentence.matchAll(YEAR), ...sentence.matchAll(SPAN)].map(([found]) =>
    Number(found.slice(0, 4)),
  );
  return (
    years.length > 0 &&
    years.every((year) => year < near) &&
    !OF_TODAY.test(sentence) &&
    !HELD_AGAINST.test(sentence) &&
    !LAW.test(sentence)
  );
};
