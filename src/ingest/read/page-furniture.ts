import { asksReader } from '../self-talk/self-talk.ts';
import {
  BLOCKS,
  isElement,
  isText,
  type MarkupDocument,
  type MarkupElement,
  type MarkupNode,
} from './markup-text.ts';

/** Managers of consent that many sites buy; what is in their elements is theirs. */
const MANAGERS =
  /(?:^|[\s_-])(?:onetrust|ot-sdk|didomi|usercentrics|cookiebot|cybotcookiebot|truste|trustarc|qc-cmp\d?|sp_message|fc-consent|cmplz|iubenda|klaro|tarteaucitron|borlabs)/iu;
/** Names of consent dialogs and of offers, as ids, classes and labels have them. */
const NAMED =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|ccpa|privacy|datenschutz|einwilligung|paywall|pay-wall|regwall|meter|piano|poool|newsletters?|subscri\w{0,8}|sign-?up|offers?|offres?|angebote?|abo|abonn\w{0,8}|suscri\w{0,8}|assin\w{0,6}|promo\w{0,6}|login-?wall|overlay|modal|popup|banner)(?=$|[\s_-])/iu;
const DIALOG = /^(?:alert)?dialog$/iu;
/** Elements that are the page itself, however they are named: many a body is called "paywall-enabled". */
const FRAME = /^(?:HTML|BODY|HEAD|MAIN|ARTICLE)$/u;
const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|HEAD|BUTTON|SELECT|OPTION)$/u;

/** A dialog that holds so much of a page's text is the page. */
const MOST = 0.5;
/** Of a named element and of one that nothing names, so much must be self-talk. */
const TALK_WHERE_NAMED = 0.4;
const TALK = 0.7;

/** How much text an element holds, and how much of it is the site's talk of itself. In letters. */
interface Measure {
  letters: number;
  talk: number;
  lines: number;
}

/** One walk over a page: each line is judged once, and counted for all the elements around it. */
class Measures {
  readonly #found = new Map<MarkupNode, Measure>();
  #open = '';

  constructor(root: MarkupElement) {
    this.#walk(root);
  }

  of(node: MarkupNode): Measure {
    return this.#found.get(node) ?? { letters: 0, talk: 0, lines: 0 };
  }

  #walk(element: MarkupNode): Measure {
    const sum: Measure = { letters: 0, talk: 0, lines: 0 };
    this.#found.set(element, sum);
    for (const child of element.childNodes) {
      if (isText(child)) this.#open += child.textContent ?? '';
      else if (isElement(child) && !UNREAD.test(child.nodeName.toUpperCase())) {
        const block = BLOCKS.has(child.nodeName.toUpperCase());
        if (block) this.#end(sum);
        const within = this.#walk(child);
        if (block) this.#end(within);
        sum.letters += within.letters;
        sum.talk += within.talk;
        sum.lines += within.lines;
      }
    }
    return sum;
  }

  #end(sum: Measure): void {
    const line = this.#open.replace(/\s+/gu, ' ').trim();
    this.#open = '';
    if (line === '') return;
    sum.letters += line.length;
    sum.lines += 1;
    if (asksReader(line)) sum.talk += line.length;
  }
}

const namesOf = (element: MarkupElement): string =>
  ['id', 'class', 'aria-label', 'data-testid']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 500);

const isDialog = (element: MarkupElement): boolean =>
  element.nodeName.toUpperCase() === 'DIALOG' ||
  DIALOG.test(element.getAttribute('role')?.trim() ?? '') ||
  element.getAttribute('aria-modal') === 'true';

const isFurniture = (element: MarkupElement, measures: Measures, whole: number): boolean => {
  const { letters, talk, lines } = measures.of(element);
  const name = element.nodeName.toUpperCase();
  if (FRAME.test(name) || letters === 0) return false;
  const share = talk / letters;
  if (isDialog(element)) return share > TALK_WHERE_NAMED || letters < MOST * whole;
  const names = namesOf(element);
  if (MANAGERS.test(names)) return share > 0 || letters < MOST * whole;
  if (!BLOCKS.has(name)) return false;
  if (NAMED.test(names) && share > TALK_WHERE_NAMED) return true;
  return lines > 1 && share > TALK;
};

/**
 * Takes the consent dialogs, offers of subscription and pleas off a page, before anything looks for the article: by their
 * roles, by their names, and where most of their lines are such talk. What is left is read as ever.
 */
export const removeFurniture = ({ body }: MarkupDocument): void => {
  const measures = new Measures(body);
  const whole = measures.of(body).letters;
  const visit = (element: MarkupElement): void => {
    for (const child of [...element.childNodes]) {
      if (!isElement(child)) continue;
      if (isFurniture(child, measures, whole)) child.remove();
      else visit(child);
    }
  };
  visit(body);
};
