import { type Phrases, saying } from './phrases.ts';

/** Credits of writers, photographers and editors. */
export const CREDITS: readonly Phrases[] = [
  /^\(?(?:additional |further )?(?:reporting|writing|editing|translation|graphics?) by\b/iu,
  /^\(?(?:Written|Edited|Translated|Compiled) by \p{Lu}\S*(?:\s+(?:and )?\p{Lu}\S*){0,6}$/u,
  /^(?:photo|image|picture|video|foto|bild|crédit photo|photo credit|image credit|file photo|фото|图片来源|圖片來源|图|写真|صورة|الصورة)s?\s?(?:by|credits?|courtesy(?: of)?|source)?\s?[:：/|©]/iu,
  saying([String.raw`\bcontributed to this (?:report|story|article)\b|\ball rights reserved\b`]),
  /^(?:©|copyright\b\s{0,3}[©:\d(]|\(c\) )/iu,
  /^(?:bearbeitet von|redaktion:|mit material von|rédaction :|avec (?:l[’'])?(?:afp|reuters)\b|con información de\b|redacción:|редактор:|(?:责任)?编辑[：:]|責任編輯[：:]|記者[：:]|編集[：:]|تحرير[:：])/iu,
  /^(?:this (?:article|story|post) (?:was|has been) (?:updated|corrected|amended|published|produced|generated)|originally published\b(?! in \d{4},)|last updated\b|updated at\b)/iu,
];
