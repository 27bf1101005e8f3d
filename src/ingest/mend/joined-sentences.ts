// From the beginning of a word only: a long run of letters would be tried from each of them.
const JOINT =
  /(?<![\p{L}\p{M}\p{N}’'-])(?<left>[\p{L}\p{M}\p{N}’'-]+[)\]%]?)(?<stop>[.!?]["”’»]?)(?=(?<right>["“‘«(]?(?:\p{Lu}[\p{L}\p{M}’'-]*)))/gu;

/** Words that end in a full stop and go on; "No." and months would do so in dates and numbers. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr st ste gen gov sen rep col lt sgt capt maj adm cmdr prof rev hon pres sec msgr fr sr jr ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'inc corp ltd co bros plc llc no nos vol fig ave blvd rd hwy mt ft vs approx dept est univ assn ' +
    'bzw ca evtl ggf inkl usw vgl zzgl str abs art nr ing dipl mag lic av sra srta dra mme mlle'
  ).split(' '),
);
/** What stands after the dot in "Booking.Com": names of sites in a headline's capitals. */
const SITE_ENDINGS = new Set(
  (
    'com net org gov edu mil info biz io co tv fm ru uk de fr cn jp eu ai js ' +
    'london berlin paris nyc wien tokyo news online today blog'
  ).split(' '),
);

interface Joint {
  readonly left: string;
  readonly stop: string;
  readonly right: string;
  readonly last: boolean;
}

const endsSentence = ({ left, stop, right, last }: Joint): boolean => {
  const word = left.replace(/[)\]%]$/u, '');
  const next = right.replace(/^["“‘«(]/u, '');
  if (ABBREVIATIONS.has(word.toLowerCase())) return false;
  if (/^\p{N}+$/u.test(word) && word === left)
    return word.length >= 2 && /^\p{Lu}\p{Ll}/u.test(next);
  const closed = word !== left;
  if (/^\p{Ll}[\p{L}\p{M}’'-]*$/u.test(word) || closed) {
    if (/^(?:Com|Net|Org)$/u.test(next)) return false;
    if (/^\p{Lu}$/u.test(next)) return word.length >= 3 && (!last || /^[AIO]$/u.test(next));
    return word.length >= 2;
  }
  // "Russia.The", but not "Ph.D", "U.S.A" or "Yahoo!News".
  if (!stop.startsWith('.') || SITE_ENDINGS.has(next.toLowerCase())) return false;
  return word.length >= 4 && /^\p{Lu}\p{Ll}+/u.test(next);
};

/** Where in `chunk`, a run without white space, a sentence ends and the next begins: offsets of the lost spaces. */
export const lostSentenceSpaces = (chunk: string): readonly number[] => {
  const at: number[] = [];
  for (const match of chunk.matchAll(JOINT)) {
    const { left = '', stop = '', right = '' } = match.groups ?? {};
    const end = match.index + left.length + stop.length;
    if (endsSentence({ left, stop, right, last: end + right.length === chunk.length }))
      at.push(end);
  }
  return at;
};
