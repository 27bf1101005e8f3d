/** What a dateline says before the first sentence: where, perhaps which agency. */
export interface PlaceLine {
  readonly place: string;
  readonly agency: string | null;
  readonly rest: string;
}

const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|de|del|la|el|al|am|an|der|upon|and|du|le|les|los|las|sur|di)`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: ${WORD}){0,4}`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?`;
const DAY = String.raw`,? (?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?`;
const AGENCY = String.raw`\((?<inside>[\p{L}][\p{L}\p{N} .&/-]{1,40})\)`;

const PLACE_LINE = new RegExp(
  String.raw`^(?<place>${NAME}(?:, ${NAME}){0,3}?)(?:${DAY})?(?:,? ${AGENCY})?\s?(?<dash> (?:-|--|–|—) |—|–|--)\s?(?<rest>["“„«'‘\[(]?[\p{Lu}\p{N}].*)$`,
  'su',
);

/** What stands before a dash at the head of a report and is no place. */
const NOT_A_PLACE =
  /^(?:breaking|updated?|exclusive|opinion|analysis|live|watch|video|photos?|correction|corrected|report|news|editorial|factbox|explainer|interview|review|comment|feature|poll|profile|timeline|summary|background|note|editor|just in|by|the(?! hague\b)|a|an|this|it|he|she|they|we|i|but|and|in|on|at|who|what|why|how|when|where|yes|no)\b/iu;

/** Places are written in capitals, or with the land after a comma; a lone capitalised name might be anybody's. */
const isPlace = (place: string, agency: string | null, dash: string): boolean => {
  if (place.length > 60 || NOT_A_PLACE.test(place)) return false;
  if (agency !== null || /^[\p{Lu} ,.'’-]{3,}$/u.test(place)) return true;
  // Else the dash must be as wide as datelines have it: a spaced hyphen may be anything ("Follow - Up").
  if (!/[–—]/u.test(dash)) return false;
  return place.includes(', ') || place.split(' ').length <= 2;
};

/**
 * Splits "Seoul, South Korea – In a statement …" and "LONDON, Oct 25 (Reuters) - The bank …" off a first paragraph;
 * null where it begins otherwise.
 */
export const takePlaceLine = (paragraph: string): PlaceLine | null => {
  const groups = PLACE_LINE.exec(paragraph)?.groups;
  if (groups?.['place'] === undefined || groups['rest'] === undefined) return null;
  const words = groups['rest'].slice(0, groups['rest'].lastIndexOf(' ') + 1);
  if (!/\p{Ll}{2}/u.test(words)) return null;
  const place = groups['place'].replace(/,$/u, '');
  const agency = groups['inside']?.trim() ?? null;
  if (!isPlace(place, agency, groups['dash'] ?? '')) return null;
  return { place, agency, rest: groups['rest'] };
};
