/** Names of months, days and nearby days, as news writes them; by language, in lower case. */

export interface CalendarWords {
  /** January first; each its spellings, full and short. */
  readonly months: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** Days from today. */
  readonly near: Readonly<Record<string, number>>;
  /** What before a day says that it is to come. */
  readonly ahead: string;
  /** What before a day says that it is compared with, or only bounds the time. */
  readonly beside: string;
}

const list = (words: string): string[] => words.split(', ');

/** Spellings of one month or day are parted by "|". */
export const CALENDAR_WORDS: Readonly<Record<string, CalendarWords>> = {
  de: {
    months: list(
      'januar|jänner|jan, februar|feber|feb, märz|mär|mrz, april|apr, mai, juni|jun, juli|jul, august|aug, september|sept|sep, oktober|okt, november|nov, dezember|dez',
    ),
    weekdays: list(
      'sonntag|sonntags, montag|montags, dienstag|dienstags, mittwoch|mittwochs, donnerstag|donnerstags, freitag|freitags, samstag|samstags|sonnabend',
    ),
    near: { vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 },
    ahead:
      'wird|werde|werden|würden|würde|soll|solle|sollen|will|wollen|plant|planen|bis|ab|zum|kommenden|kommende|nächsten|nächste|geplant|vorgesehen|angesetzt|droht',
    beside: 'seit|als am|gegenüber|verglichen mit|im vergleich zu',
  },
  fr: {
    months: list(
      'janvier|janv, février|févr|fév, mars, avril|avr, mai, juin, juillet|juil, août|aout, septembre|sept, octobre|oct, novembre|nov, décembre|déc',
    ),
    weekdays: list('dimanche, lundi, mardi, mercredi, jeudi, vendredi, samedi'),
    near: { 'avant-hier': -2, hier: -1, 'aujourd’hui': 0, "aujourd'hui": 0, demain: 1 },
    ahead:
      'va|vont|doit|doivent|devrait|devraient|sera|seront|aura|prévu|prévue|prévus|prévues|jusqu’au|jusqu’à|jusqu’en|avant|dès|prochain|\\p{L}{2,}(?:era|eront|ira|iront)',
    beside: 'depuis|par rapport à|contre|comparé à',
  },
  es: {
    months: list(
      'enero|ene, febrero|feb, marzo|mar, abril|abr, mayo|may, junio|jun, julio|jul, agosto|ago, septiembre|setiembre|sept|sep, octubre|oct, noviembre|nov, diciembre|dic',
    ),
    weekdays: list('domingo, lunes, martes, miércoles|miercoles, jueves, viernes, sábado|sabado'),
    near: { anteayer: -2, ayer: -1, hoy: 0, mañana: 1 },
    ahead:
      'va a|van a|debe|deben|previsto|prevista|previstos|previstas|hasta|antes de|antes del|próximo|próxima|a partir del?|\\p{L}{2,}(?:ará|erá|irá|arán|erán|irán)',
    beside: 'desde|frente al?|respecto al?|comparado con',
  },
  ru: {
    months: list(
      'январь|января|январе|янв, февраль|февраля|феврале|фев, март|марта|марте, апрель|апреля|апреле|апр, май|мая|мае, июнь|июня|июне, июль|июля|июле, август|августа|августе|авг, сентябрь|сентября|сентябре|сент, октябрь|октября|октябре|окт, ноябрь|ноября|ноябре|ноя, декабрь|декабря|декабре|дек',
    ),
    weekdays: list(
      'воскресенье|воскресенья, понедельник|понедельника, вторник|вторника, среда|среду|среды, четверг|четверга, пятница|пятницу|пятницы, суббота|субботу|субботы',
    ),
    near: { позавчера: -2, вчера: -1, сегодня: 0, завтра: 1, послезавтра: 2 },
    ahead:
      'будет|будут|должен|должна|должно|должны|планирует|планируют|намерен|намерена|намерены|до|к|следующий|следующую|запланирован\\p{L}*|назначен\\p{L}*|состоится|состоятся|начнется|начнётся|пройдет|пройдёт|откроет\\p{L}*|закроет\\p{L}*',
    beside: 'с|со|по сравнению с|против',
  },
  ar: {
    months: list(
      'يناير|كانون الثاني, فبراير|شباط, مارس|آذار, أبريل|إبريل|نيسان, مايو|أيار, يونيو|يونيه|حزيران, يوليو|يوليه|تموز, أغسطس|آب, سبتمبر|أيلول, أكتوبر|تشرين الأول, نوفمبر|تشرين الثاني, ديسمبر|كانون الأول',
    ),
    weekdays: list('الأحد, الاثنين|الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت'),
    near: { 'أول أمس': -2, أمس: -1, اليوم: 0, غدا: 1, غداً: 1 },
    ahead: 'سوف|س[يتن]\\p{L}+|وس[يتن]\\p{L}+|من المقرر|من المتوقع|حتى|قبل|المقبل|القادم|يعتزم',
    beside: 'منذ|مقارنة',
  },
};

export interface UnspacedWords {
  /** Sunday first; each as a class of characters after the word for weekday. */
  readonly weekday: RegExp;
  readonly weekdays: string;
  readonly near: Readonly<Record<string, number>>;
  readonly ahead: RegExp;
  readonly beside: RegExp;
}

export const UNSPACED_WORDS: Readonly<Record<string, UnspacedWords>> = {
  zh: {
    weekday: /(?:星期|周|週|礼拜|禮拜)([日天一二三四五六])(?![\p{N}])/gu,
    weekdays: '日一二三四五六',
    near: {
      前天: -2,
      昨天: -1,
      昨日: -1,
      昨晚: -1,
      今天: 0,
      今日: 0,
      今晨: 0,
      明天: 1,
      明日: 1,
      后天: 2,
      後天: 2,
    },
    ahead: /(?:将|將|将于|將於|预计|預計|计划|計劃|拟|擬|直到|到|至|下)[^，。；]{0,12}$/u,
    beside: /(?:自|从|從|较|較|比|与|與)$/u,
  },
  ja: {
    weekday: /([日月火水木金土])曜日?/gu,
    weekdays: '日月火水木金土',
    near: {
      一昨日: -2,
      おととい: -2,
      昨日: -1,
      きのう: -1,
      今日: 0,
      きょう: 0,
      本日: 0,
      明日: 1,
      あす: 1,
    },
    ahead: /(?:来週|次の|今度の)$/u,
    beside: /(?!)/u,
  },
};
