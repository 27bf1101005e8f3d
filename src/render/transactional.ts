import { Eta } from 'eta/core';
import { type Newsletter, shorten } from '../domain/index.ts';
import type { Instant } from '../kernel/index.ts';
import { checkAccents } from './colours.ts';
import { longDay, timeOfDay } from './dates.ts';
import { envelopeOf } from './envelope.ts';
import type { Mailbox } from './header.ts';
import { designed, designOf, languageTag, squeeze } from './layout.ts';
import { prepareMail, splice } from './mime.ts';
import { oneLine } from './plain-text.ts';
import { type Templates, wordsOf } from './templates.ts';
import { say } from './words.ts';
import { heading as underlined, wrap } from './wrap.ts';

/** A mail to one person about their subscription, with the address that its button opens. */
export type Letter =
  | { readonly kind: 'confirm'; readonly confirm: string }
  | {
      readonly kind: 'welcome';
      readonly preferences: string;
      readonly unsubscribe: string;
      /** As they stand, best first. */
      readonly stories: readonly LetterStory[];
    }
  | { readonly kind: 'goodbye'; readonly undo: string }
  | { readonly kind: 'data'; readonly data: string }
  | DraftLetter;

/** To the desk: a draft waits. It goes at its slot unless it is stopped, or only once it is approved. */
interface DraftLetter {
  readonly kind: 'draftGoes' | 'draftWaits';
  /** The draft's page. */
  readonly draft: string;
  readonly headline: string;
  /** ISO. */
  readonly slot: string;
}

interface LetterStory {
  readonly headline: string;
  readonly statement: string;
  readonly url: string;
}

/** A welcome is a page, not an edition: what is longer is read on the web. */
const STORY_LENGTHS = { headline: 160, statement: 320 } as const;

export interface LetterText {
  /** `probe`: to SES's simulator, which reads nothing. */
  readonly kind: Letter['kind'] | 'probe';
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/**
 * The words of a letter in a language. It holds the newsletter's own texts and the link, nothing that the person who
 * asked for it typed: whoever signs up a stranger cannot write to them through us.
 */
export const renderTransactional = (
  templates: Templates,
  letter: Letter,
  newsletter: Pick<Newsletter, 'name' | 'look' | 'zone'>,
  language: string,
): LetterText => {
  checkAccents(newsletter.look);
  const words = wordsOf(templates, language);
  const name = oneLine(newsletter.name);
  const values = { newsletter: name, ...valuesOf(letter, words.locale, newsletter.zone) };
  const fill = (pattern: string) => say(pattern, values);
  const { subject, heading, paragraphs, button, after } = words[letter.kind];
  const view = {
    newsletter: name,
    postalAddress: oneLine(newsletter.look.postalAddress),
    subject: fill(subject),
    heading: fill(heading),
    paragraphs: paragraphs.map(fill),
    button: fill(button),
    url: buttonOf(letter),
    after: fill(after),
    unsubscribe: letter.kind === 'welcome' ? letter.unsubscribe : null,
    storiesNow: words.storiesNow,
    stories: (letter.kind === 'welcome' ? letter.stories : []).map((story) => ({
      headline: shorten(oneLine(story.headline), STORY_LENGTHS.headline),
      statement: shorten(oneLine(story.statement), STORY_LENGTHS.statement),
      url: story.url,
    })),
    words: words.digest,
    wrap,
    underlined,
  };
  const html = designed(templates.letter.html, templates.partials, {
    ...designOf(newsletter.look, words.dir),
    language: languageTag(language),
  });
  return {
    kind: letter.kind,
    subject: view.subject,
    html: new Eta({ autoTrim: false }).renderString(squeeze(html), view),
    text: new Eta({ autoTrim: false, autoEscape: false })
      .renderString(templates.letter.text, view)
      .trimEnd(),
  };
};

/** What stands in a letter's words beside the newsletter's name. */
const valuesOf = (letter: Letter, locale: string, zone: string): Record<string, string> =>
  'slot' in letter
    ? {
        headline: shorten(oneLine(letter.headline), STORY_LENGTHS.headline),
        slot: `${longDay(letter.slot, locale, zone)}, ${timeOfDay(letter.slot, locale, zone)}`,
      }
    : {};

const buttonOf = (letter: Letter): string => {
  switch (letter.kind) {
    case 'confirm':
      return letter.confirm;
    case 'welcome':
      return letter.preferences;
    case 'goodbye':
      return letter.undo;
    case 'data':
      return letter.data;
    case 'draftGoes':
    case 'draftWaits':
      return letter.draft;
  }
};

/**
 * A letter's bytes: as a digest's, without the headers of a list. `from` is the bare address of its envelope.
 * One that asks for confirmation leaves the name out, which somebody else may have typed.
 */
export const prepareTransactional = (
  letter: LetterText,
  newsletter: Pick<Newsletter, 'id' | 'name' | 'sender' | 'replyTo'>,
  to: Mailbox,
  date: Instant,
): { readonly raw: Uint8Array; readonly from: string; readonly to: string } => {
  const envelope = { ...envelopeOf(newsletter), list: null };
  const raw = splice(prepareMail(letter, envelope), {
    to: letter.kind === 'confirm' ? { name: null, address: to.address } : to,
    date,
    unsubscribe: '',
    preferences: '',
    stories: '',
    since: '',
  });
  return { raw, from: envelope.from.address, to: to.address };
};
