import type { Development, Edition, ShapeChange, StoryBlock } from '../domain/index.ts';
import { type OpenDraft, storiesAsPut } from '../editions/index.ts';

/** A story of a draft as editors work at it: also what was left out stands here. */
export type DraftStory = Pick<StoryBlock, 'id' | 'state' | 'topic' | 'sources' | 'reports'> & {
  /** As the mail has it. */
  readonly headline: string;
  /** The story's own headline; another than `headline` where the desk reworded it. */
  readonly composed: string;
  readonly pinned: boolean;
  readonly hidden: boolean;
  /** What is new in it. */
  readonly developments: readonly (Pick<Development, 'id' | 'text' | 'date' | 'sources'> & {
    readonly dropped: boolean;
  })[];
};

/** A draft as its editors see it. */
export interface DraftView extends Pick<Edition, 'hash' | 'subject' | 'state' | 'approval'> {
  readonly edition: Edition['id'];
  /** The desk's own subject; null: it is made from the headlines. */
  readonly ownSubject: string | null;
  readonly note: string | null;
  /** More is new than one edition holds: what is not here is passed over. */
  readonly beyond: boolean;
  /** In the mail's order, those that are left out last. */
  readonly stories: readonly DraftStory[];
  /** Oldest first. */
  readonly changes: readonly ShapeChange[];
}

/** Shows a draft with all that its editors did to it, and all that they left out. */
export const showDraft = ({ edition, composed, shape }: OpenDraft): DraftView => {
  const stories = storiesAsPut(composed, shape).map((block): DraftStory => {
    const { id, state, topic, sources, reports, headline } = block;
    return {
      ...{ id, state, topic, sources, reports },
      headline: shape.headlines[id] ?? headline,
      composed: headline,
      pinned: shape.pinned.includes(id),
      hidden: shape.hidden.includes(id),
      developments: block.entries
        .filter(({ place }) => place > composed.after)
        .map(({ development: { id: own, text, date, sources: said } }) => ({
          ...{ id: own, text, date, sources: said },
          dropped: shape.dropped.includes(own),
        })),
    };
  });
  return {
    edition: edition.id,
    hash: edition.hash,
    state: edition.state,
    subject: edition.subject,
    approval: edition.approval,
    ownSubject: shape.subject,
    note: shape.note,
    beyond: composed.windowFrom > composed.after,
    stories: [
      ...stories.filter(({ hidden }) => !hidden),
      ...stories.filter(({ hidden }) => hidden),
    ],
    changes: edition.shaping?.changes ?? [],
  };
};
