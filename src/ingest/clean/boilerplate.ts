import { isSelfTalk } from '../self-talk/self-talk.ts';

/** Lines of a page that are not the report. Each pattern must take a whole line; long lines are never cut. */

/** No such line is longer; a sentence of the report may be, and begin with the same words. */
const LONGEST = 320;

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'iu');

const COUNTERS = whole(
  String.raw`(?:page )?(?:views?|reads?|shares?|likes?|comments?|downloads?|hits|visits?|kommentare|aufrufe|vistas|visitas|vues)\s*[:：]?\s*\(?[\d.,]+\s?[km]?\)?` +
    String.raw`|[\d.,]+\s?[km]? (?:page )?(?:views?|reads?|shares?|likes?|comments?|kommentare|aufrufe|vistas|comentarios|commentaires)` +
    String.raw`|(?:reading time\s*:?\s*)?[\d.]+[ -]?min(?:ute)?s?(?: read)?|lesezeit\s*:?\s*.{1,20}|no comments(?: yet)?|leave a (?:comment|reply)`,
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SHARES = words(
  'share tweet pin like save print post email e-mail facebook twitter linkedin whatsapp telegram reddit pinterest ' +
    'flipboard instagram messenger bluesky threads sms teilen compartir partager copy click',
);
const SHARED = words(
  'this article story page on via by with to it x here link mail auf en sur und and or',
);

/** A row of buttons. Word by word, since a pattern of optional words within repeated ones can take for ever. */
const isSharing = (line: string): boolean => {
  const found = line.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const [first = ''] = found;
  return (
    SHARES.has(first) &&
    !/[.!?]$/u.test(line) &&
    found.every((word) => SHARES.has(word) || SHARED.has(word))
  );
};

const ADVERTISING = whole(
  String.raw`advertisements?|ads?|sponsored(?: content)?|anzeige|werbung|publicidad|publicité|(?:story|article) continues (?:below|after)\b.*` +
    String.raw`|continue reading(?: below| the main story)?|scroll (?:down )?to continue\b.*|skip (?:to|past)\b.{0,40}|loading\.{0,3}|promoted(?: by .{1,40})?`,
);

/** Beside the headings of `links.ts`: a heading with nothing behind it, and its link in brackets. */
const ELSEWHERE = whole(
  String.raw`\[(?:read(?: more| also| next)?|related|watch|listen)\s?[:|»›>–—].{1,200}\]|(?:more|recommended|related|most (?:read|popular|viewed)|trending)(?: stories| for you| now| articles?| news| topics?| coverage| links?| content)?\s?[.…»›>]{0,3}|you (?:may|might) also like|privacy policy|terms (?:of (?:use|service)|and conditions)|(?:mehr zum thema|zum thema)`,
);

const AGENCIES =
  '(?:AP Photo|Getty Images|AFP|Reuters|EPA(?:-EFE)?|Shutterstock|Alamy|dpa|Bloomberg)';
const PICTURES = new RegExp(
  String.raw`^(?:(?:photo|image|picture|photograph|video|foto|bild|file photo|photo credit|image credit|image source|image caption|picture credit|fotos?|crédit photo)s?\s*(?:by|credits?|courtesy(?: of)?|source|caption)?\s*[:/|©]\s?.*` +
    String.raw`|[(\[][^()[\]]{0,80}\b(?:photo|image|foto|bild|picture)\b[^()[\]]{0,80}[)\]]` +
    String.raw`|.{0,240}\((?:AP )?(?:Photo|Image|Picture|Foto|Bild|Photograph)s?\s?(?:by|:|/|courtesy)[^()]{0,80}\)\.?` +
    String.raw`|(?:©\s?)?[\p{L} .'’-]{0,60}[/|]\s?${AGENCIES}\.?|.{0,200}[(/|]\s?${AGENCIES}(?: via [\p{L} ]{2,30}|/[\p{L} .'’-]{2,40})\)?)$`,
  'iu',
);

const IMPRINT = whole(
  String.raw`(?:©|\(c\) |copyright\b\s*[©:\d(]).{0,240}|.{0,160}\ball rights reserved\.?|this material may not be published\b.*` +
    String.raw`|\(?(?:additional |further )?(?:reporting|writing) by\b.{0,160}\b(?:editing|writing|reporting) by\b.{0,120}|\(?editing by .{3,100}` +
    String.raw`|[\p{L} ,.'’-]{4,160} contributed to this (?:report|article|story)\.?|(?:our standards|correction policy)\s*:.*|—? ?with files from .{3,80}` +
    String.raw`|(?:tags?|topics|filed under|categories|keywords|schlagwörter|etiquetas)\s*:(?!.*\b(?:said|says|will|was|were|is|are|has|have)\b).*|back to top|top stories|home|menu|search|next|previous`,
);

const PATTERNS = [COUNTERS, ADVERTISING, ELSEWHERE, PICTURES, IMPRINT] as const;

/** "#tarn #news". */
const HASHTAGS = /^(?:#[\p{L}\p{N}_]{1,60}\s{0,3}){1,40}$/u;

/** Whether a line is the page's, not the report's: self-talk, counters, sharing, credits, links elsewhere. */
export const isBoilerplate = (line: string): boolean => {
  if (isSelfTalk(line)) return true;
  if (line.length > LONGEST) return false;
  if (!/\p{L}|\p{N}/u.test(line)) return true;
  const bare = line.replace(/^[\s*•·>▶►-]+/u, '').trim();
  return isSharing(bare) || HASHTAGS.test(bare) || PATTERNS.some((pattern) => pattern.test(bare));
};
