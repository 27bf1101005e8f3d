import { opening, whole } from './phrases.ts';

/** Lines of which nothing is the report: links, buttons, counters. A language a line. */
export const LINKS = whole([
  String.raw`(?:continue reading|read (?:more|on|the full (?:story|article)|full story)|keep reading|learn more|find out more|view (?:original|comments)|click here)(?:\s?[:»›→…].{0,80}|,? (?:on|at|about|from|here|in|of|via|below|to|at)\b.{0,60})?`,
  String.raw`link\]?\s{0,3}\[?comments|comments?|link|submitted by\b.{0,160}|article url\b.{0,240}|comments url\b.{0,240}|points: \d{1,7}|# ?comments: \d{1,7}`,
  'share(?: this)?(?: (?:article|post|story))?|advertisement|sponsored|skip to (?:content|main)',
  'weiterlesen(?: (?:auf|bei|in) .{1,60})?|mehr (?:lesen|erfahren)|zum (?:ganzen )?artikel|den ganzen artikel lesen|artikel teilen|anzeige|kommentare',
  "lire la suite(?: .{1,60})?|lire plus|en savoir plus|lire l[’']article(?: complet)?|partager|commentaires|publicité",
  'leer más|seguir leyendo|sigue leyendo|continuar leyendo|ver más|leer la noticia completa|compartir|publicidad|comentarios',
  'continue (?:a ler|lendo)|(?:leia|ler|saiba|ver) mais|leia a (?:matéria|notícia|íntegra).{0,40}|compartilhar|publicidade|comentários',
  "continua a leggere|leggi (?:tutto|di più|l[’']articolo.{0,40})|scopri di più|condividi|pubblicità|commenti",
  'lees (?:meer|verder)|meer lezen|naar het artikel|delen|advertentie|reacties',
  'читать (?:далее|дальше|полностью|статью|новость)|подробнее|поделиться|реклама|комментарии',
  'читати (?:далі|повністю)|докладніше|детальніше|поділитися|коментарі',
  'czytaj (?:więcej|dalej|całość)|udostępnij|reklama|komentarze',
  'devamını oku|devamı için tıklayın|paylaş|yorumlar|läs (?:mer|vidare)|dela|kommentarer',
  '阅读全文|閱讀全文|阅读更多|閱讀更多|继续阅读|繼續閱讀|查看(?:更多|全文|原文)|阅读原文|分享|广告|廣告|评论|評論',
  '続きを読む|つづきを読む|もっと見る|全文を読む|記事を読む|シェアする|広告|コメント',
  '(?:계속|더|전체|전문|기사) ?(?:읽기|보기)|기사 ?(?:전문|더) ?보기|자세히 보기|공유하기|광고|댓글',
  'اقرأ المزيد|إقرأ المزيد|المزيد|تابع القراءة|لقراءة المزيد|مشاركة|إعلان|تعليقات',
]);

/** Headings of lists of other reports. */
export const ELSEWHERE = opening([
  String.raw`(?:read (?:also|next|more)|also read|see also|related(?: \p{L}+)?|recommended|more (?:from|on) \S+(?: \S+){0,4}|don[’']t miss|watch(?: now| live)?|listen|in pictures|picture gallery|photo gallery|interactive|audio slideshow|video recreation|live blog|liveblog)\s?[:：|»›]`,
  'lesen sie auch|lesen sie (?:hier|dazu):|mehr zum thema|à lire aussi|lire aussi|sur le même sujet|lee también|lea también|te puede interesar|leia também|veja também|leggi anche|lees ook',
  'читайте также|по теме:|читайте також|czytaj także|zobacz też|相关阅读|相關閱讀|延伸阅读|延伸閱讀|関連記事|あわせて読みたい|관련 ?기사|اقرأ أيضا|إقرأ أيضا|مواضيع ذات صلة',
]);
