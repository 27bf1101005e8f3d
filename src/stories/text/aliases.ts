import { lately } from '../../kernel/index.ts';

/**
 * Places as news names them, the common form first: what its people and things are called, and its other names. A story
 * of Libya is told with "Libya" in one report and "Libyan" in the next.
 */
const PLACES = `afghanistan afghan afghans|africa african africans|albania albanian albanians|algeria algerian algerians|america american americans
  usa|argentina argentine argentinian|armenia armenian armenians|australia australian australians|austria austrian
  austrians|azerbaijan azerbaijani|bahrain bahraini bahrainis|bangladesh bangladeshi|belarus belarusian belarusians|belgium
  belgian belgians|bolivia bolivian bolivians|bosnia bosnian bosnians|brazil brazilian brazilians|britain british briton
  britons uk|bulgaria bulgarian bulgarians|burma burmese myanmar|cambodia cambodian cambodians|canada canadian
  canadians|chechnya chechen chechens|chile chilean chileans|china chinese|colombia colombian colombians|congo
  congolese|crimea crimean crimeans|croatia croatian croatians|cuba cuban cubans|cyprus cypriot cypriots|denmark danish
  danes|ecuador ecuadorian|egypt egyptian egyptians|england english|eritrea eritrean eritreans|estonia estonian
  estonians|ethiopia ethiopian ethiopians|europe european europeans|finland finnish finns|france french|gaza gazan
  gazans|georgia georgian georgians|germany german germans|ghana ghanaian ghanaians|greece greek greeks|guatemala
  guatemalan|haiti haitian haitians|honduras honduran hondurans|hungary hungarian hungarians|iceland icelandic|india
  indian indians|indonesia indonesian indonesians|iran iranian iranians|iraq iraqi iraqis|ireland irish|israel israeli
  israelis|italy italian italians|jamaica jamaican jamaicans|japan japanese|jordan jordanian jordanians|kazakhstan
  kazakh|kenya kenyan kenyans|korea korean koreans|kosovo kosovar|kuwait kuwaiti kuwaitis|latvia latvian latvians|lebanon lebanese|liberia
  liberian liberians|libya libyan libyans|lithuania lithuanian|malaysia malaysian malaysians|mali malian malians|mexico
  mexican mexicans|moldova moldovan|mongolia mongolian|morocco moroccan moroccans|nepal nepali nepalese|netherlands dutch
  holland|nicaragua nicaraguan|nigeria nigerian nigerians|norway norwegian norwegians|oman omani omanis|pakistan pakistani
  pakistanis|palestine palestinian palestinians|panama panamanian|peru peruvian peruvians|philippines philippine filipino
  filipinos|poland polish poles|portugal portuguese|qatar qatari qataris|romania romanian romanians|russia russian
  russians|rwanda rwandan rwandans|saudi saudis|scotland scottish scots|serbia serbian serbs|singapore
  singaporean|slovakia slovak slovaks|slovenia slovenian|somalia somali somalis|spain spanish spaniards|sudan sudanese|sweden
  swedish swedes|switzerland swiss|syria syrian syrians|taiwan taiwanese|tajikistan tajik|thailand thai thais|tibet tibetan
  tibetans|tunisia tunisian tunisians|turkey turkish turks|uganda ugandan ugandans|ukraine ukrainian ukrainians|uruguay
  uruguayan|uzbekistan uzbek uzbeks|venezuela venezuelan venezuelans|vietnam vietnamese|wales welsh|yemen yemeni
  yemenis|zambia zambian|zimbabwe zimbabwean zimbabweans`;

const common = new Map(
  PLACES.split('|').flatMap((place) => {
    const [first = '', ...others] = place.trim().split(/\s+/u);
    return others.map((other) => [other, first] as const);
  }),
);

/** What is written in several words, or in capitals alone, by the word that stands for it. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:United Kingdom|Great Britain|U\.K\.)/gu, 'Britain'],
  [/\bUnited States(?: of America)?\b|\bU\.S\.(?:A\.)?|\bUS\b/gu, 'America'],
  [/\bEuropean Union\b|\bE\.U\./gu, 'EU'],
  [/\bUnited Nations\b|\bU\.N\./gu, 'UN'],
  [/\bGeneral Motors\b/gu, 'GM'],
  [/\bSouth Korean?s?\b/gu, 'South-Korea'],
  [/\bNorth Korean?s?\b/gu, 'North-Korea'],
];

/** A text with what has several names by one of them: "the United Kingdom" as "the Britain". For reading names only. */
export const withCommonNames = (text: string): string =>
  PHRASES.reduce((so, [pattern, name]) => so.replace(pattern, name), text);

/** The common form of a lower-case word: "libyan" and "libyans" are "libya"; every other word is itself. */
export const commonWord = (word: string): string => common.get(word) ?? word;

/** Terms and names are asked for again and again; those of a language in use are some tens of thousands. */
const NAMES = 50_000;

const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ou|oo/gu, 'u')
    .replace(/ee/gu, 'i')
    .replace(/y/gu, 'i')
    .replace(/([dgk])h/gu, '$1')
    .replace(/q/gu, 'k')
    .replace(/^g(?=[aeiou])/u, 'k')
    .replace(/(\p{L})\1+/gu, '$1');

/**
 * A lower-case name as other newspapers would write it down: "Moussa Koussa" and "Musa Kusa", "Qaddafi", "Gadhafi" and
 * "Kadafi" are one. Folds the letters that transcriptions from Arabic, Persian and Russian disagree about.
 */
export const foldedName: (name: string) => string = lately(NAMES, folded);

const places = new Set(
  PLACES.split('|').map((place) => foldedName(place.trim().split(/\s+/u)[0] ?? '')),
);

/** Whether a word of a name is a country or the like, in its common form: "Yemeni President Saleh" names two. */
export const isPlace = (word: string): boolean => places.has(word);
