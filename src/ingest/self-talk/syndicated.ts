import { opening, type Phrases, saying } from './phrases.ts';

/** "The post X appeared first on Y", as WordPress and Medium end what they hand on; a language a line. */
const OPENINGS = opening([
  String.raw`the (?:post|article|story|entry) .{1,250} (?:first appeared|appeared first|was first published) (?:on|in|at)\b`,
  '(?:der|dieser) (?:beitrag|artikel|text) .{1,250} (?:erschien|wurde|ist) (?:zu?erst|ursprünglich) (?:auf|bei|in|veröffentlicht|erschienen)',
  "(?:l[’']|cet |le )(?:article|billet|post) .{1,250} (?:est apparu|est paru|a été publié) (?:en premier|d[’']abord|initialement) (?:sur|dans)",
  '(?:la entrada|el artículo|este artículo|la publicación) .{1,250} (?:se publicó|apareció|aparece|fue publicad[oa]) (?:primero|por primera vez|originalmente) en',
  '(?:o post|o conteúdo|o artigo|a matéria|este artigo) .{1,250} (?:apareceu|aparece|foi publicad[oa]) (?:primeiro|pela primeira vez|originalmente) (?:em|n[oa])',
  "(?:l[’']articolo|questo articolo|il post) .{1,250} (?:proviene da|è apparso per la prima volta su|sembra essere il primo su)",
  '(?:het bericht|het artikel|dit artikel) .{1,250} (?:verscheen|is) (?:eerst|als eerste|oorspronkelijk) (?:op|verschenen)',
  '(?:запись|статья|сообщение|материал|пост) .{1,250} (?:впервые появил(?:ась|ось|ся|ись)|появил(?:ась|ось|ся|ись) (?:сначала|впервые)|впервые опубликован[ао]?)',
  "(?:запис|стаття|допис) .{1,250} (?:вперше|спершу) (?:з[’']явив?(?:ся|лася|лося)|опублікован)",
  '(?:artykuł|wpis) .{1,250} (?:pochodzi z(?:e)? serwisu|pojawił się (?:najpierw|po raz pierwszy))',
  '(?:ظهر|ظهرت|نُشر|نشر)(?: هذه?)?.{0,200} (?:أولا|أولاً|لأول مرة) (?:على|في)',
]);

const ANYWHERE = saying([
  String.raw`\bappeared first on\b|\bwas originally (?:published|posted) (?:in|on|at|by)\b|\bis republished from\b`,
  '(?:最早|最先|首先|首次)(?:出现|出現|发表|發表|发布|發布|刊登)(?:于|於|在)|本文(?:转载|轉載)自',
  '(?:に最初に|に初めて)(?:投稿|掲載|公開|表示)されました',
  '(?:에|에서) (?:처음|먼저) (?:등장|게시|나타|발행)',
  'yazısı ilk önce .{1,120} üzerinde ortaya çıktı',
]);

export const SYNDICATED: readonly Phrases[] = [OPENINGS, ANYWHERE];
