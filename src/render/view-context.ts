import type { EditionContent, Newsletter } from '../domain/index.ts';
import type { Direction } from './script.ts';
import type { DigestWords } from './words.ts';

/** What every view of a digest is made with. */
export interface ViewContext {
  readonly content: EditionContent;
  readonly newsletter: Newsletter;
  readonly site: string;
  readonly locale: string;
  readonly words: DigestWords;
  /** Of the mail around the stories. */
  readonly dir: Direction;
}
