/**
 * Openings that lean on the sentence before, by language: pronouns, pointing words, words that string sentences together.
 * `(?!\p{L})` and not `\b`, which knows Latin letters only. Impersonal ones ("Es gibt", "Il y a") stand.
 */
const SPACED: Readonly<Record<string, readonly [string, string]>> = {
  de: [
    'Er|Sie|Ihm|Ihr|Ihre|Ihren|Sein|Seine|Seinen|Dies|Diese|Dieser|Dieses|Diesen|Diesem|Das (?:ist|war|sei|wäre|habe|hat|teilte|sagte|gilt|zeigt)|Dabei|Damit|Dazu|Daher|Deshalb|Dennoch|Trotzdem|Außerdem|Zudem|Ferner|Allerdings|Danach|Daraufhin|Darüber|Dort|Dadurch|Hinzu|Beide|Letztere|Es',
    'Es (?:gibt|gab|kam zu|kommt zu|handelt|geht um|ging um|wird|wurde|wurden|werden)',
  ],
  fr: [
    "Il|Elle|Ils|Elles|Cela|Ceci|Ce|Cet|Cette|Ces|Celui-ci|Celle-ci|Son|Sa|Ses|Leur|Leurs|De plus|En outre|Par ailleurs|Ainsi|Toutefois|Cependant|Néanmoins|Pourtant|Ensuite|Puis|Là|Y|Tous deux|Selon (?:lui|elle|eux)|C[’']est",
    "Il (?:y a|y avait|s[’']agit|faut|est (?:probable|possible|prévu))|Ce (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir)|Cette (?:semaine|année|nuit)",
  ],
  es: [
    'Él|Ella|Ellos|Ellas|Esto|Eso|Ello|Este|Esta|Estos|Estas|Ese|Esa|Su|Sus|Además|Asimismo|También|Sin embargo|No obstante|Por (?:ello|eso|tanto)|Así|Allí|Después|Luego|Ambos|Ambas|Aquel|Aquella|Según (?:él|ella)',
    'Est[ea] (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|año|mes|mañana|tarde|noche)',
  ],
  ru: [
    'Он|Она|Оно|Они|Его|Её|Ее|Их|Ему|Ей|Им|Это|Этот|Эта|Эти|Такой|Такая|Такие|Кроме того|Также|При этом|Однако|Поэтому|Таким образом|Там|Затем|Потом|Тем временем|Оба|Обе|По (?:его|её|ее|их) словам',
    'Это (?:лето|утро)',
  ],
  ar: [
    'هو|هي|هم|وهو|وهي|هذا|هذه|وهذا|وهذه|ذلك|وذلك|كما|وأضاف|وأضافت|وتابع|وقال إنه|وأوضح|وأشار',
    '(?!)',
  ],
};
const UNSPACED: Readonly<Record<string, RegExp>> = {
  zh: /^(?:他|她|它|这|這|该|該|此(?!次)|其|对此|對此|此外|另外|同时|同時|因此|但是|不过|不過|然而)/u,
  ja: /^(?:彼|彼女|これ|それ|この|その|同(?:氏|社|国|市|省|庁)|また|さらに|しかし|一方|そこ|なお)/u,
};

/** Does a sentence begin with what only the one before explains? Only of languages whose words we know. */
export const leansIn = (tag: string): ((sentence: string) => boolean) => {
  const [language = tag] = tag.split('-');
  const unspaced = UNSPACED[language];
  if (unspaced) return (sentence) => unspaced.test(sentence);
  const words = SPACED[language];
  if (!words) return () => false;
  const [lean, stand] = words.map((pattern) => new RegExp(`^(?:${pattern})(?![\\p{L}])`, 'u'));
  return (sentence) => lean?.test(sentence) === true && stand?.test(sentence) !== true;
};
