/** Letters of a line that are looked at for its label. */
export const LABEL = 200;

const OTHER_DAY =
  /\b(?:born|geboren|geb\.|née?|nacid[oa]|nato|nata|nascid[oa]|died|gestorben)\b|^\W*(?:when|where|wann|quand|cuándo|date of event|event date|starts?|doors|founded|established|since|photo|picture|image|bild|foto)\b/iu;

/** A day of somebody's life, of a picture, or of what is to come: "Ada Holm, born 3 March 1970", "When: 24 September". */
export function isOtherDay(line: string): boolean {
  return OTHER_DAY.test(line.slice(0, LABEL));
}
