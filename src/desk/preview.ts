import type {
  Development,
  Edition,
  EditionContent,
  Newsletter,
  StoryBlock,
} from '../domain/index.ts';
import { type ContentStore, fullCut } from '../editions/index.ts';
import { deskPreview } from '../render/index.ts';

export interface PreviewPorts {
  readonly contents: Pick<ContentStore, 'content' | 'layout'>;
  /** The readers' site. */
  readonly site: string;
}

/** An edition as a reader gets it who has had everything before it, without anybody's own links. */
export interface Preview {
  readonly html: string;
  readonly text: string;
  readonly content: EditionContent;
}

/** Shows an edition, draft or frozen, and consumes nothing. */
export const previewEdition = async (
  edition: Edition,
  newsletter: Newsletter,
  { contents, site }: PreviewPorts,
): Promise<Preview> => {
  const content = await contents.content(edition.hash);
  const layout = await contents.layout(content.layout);
  return { ...deskPreview(layout, content, fullCut(content), newsletter, site), content };
};

/** A story as far as it is new in an edition. */
export type EditionNews = Pick<StoryBlock, 'id' | 'headline' | 'state' | 'topic'> & {
  readonly developments: Pick<Development, 'id' | 'text' | 'date' | 'sources'>[];
};

/** What is new in an edition, story by story. */
export const newsOf = ({ stories, after }: EditionContent): EditionNews[] =>
  stories
    .map(({ id, headline, state, topic, entries }) => ({
      id,
      headline,
      state,
      topic,
      developments: entries
        .filter(({ place }) => place > after)
        .map(({ development: { id: development, text, date, sources } }) => ({
          id: development,
          text,
          date,
          sources,
        })),
    }))
    .filter(({ developments }) => developments.length > 0);
