import type {
  Development,
  Edition,
  EditionContent,
  Newsletter,
  StoryBlock,
} from '../domain/index.ts';
import {
  type ContentPorts,
  contentOf,
  EDITION_LIMITS,
  type EditionStore,
} from '../editions/index.ts';
import { type Clock, type EditionId, iso } from '../kernel/index.ts';

export interface NewsPorts extends ContentPorts {
  readonly editions: Pick<EditionStore, 'progress' | 'list'>;
  readonly clock: Clock;
}

/** A story in which something is new that no edition of everything has had. */
export type NewsStory = Pick<
  StoryBlock,
  'id' | 'headline' | 'state' | 'topic' | 'sources' | 'reports'
> & {
  /** In the order in which they came; those after `limit` are counted only. */
  readonly developments: readonly Pick<
    Development,
    'id' | 'text' | 'date' | 'sources' | 'change' | 'differs'
  >[];
  readonly count: number;
};

export interface News {
  /** The newest edition that took everything there was; null: there was none yet. */
  readonly since: Pick<Edition, 'id' | 'number' | 'slot' | 'subject'> | null;
  /** As the next edition would rank them. */
  readonly stories: readonly NewsStory[];
}

/** Told of one story; the story's own page has them all. */
const TOLD = 4;
/** Editions looked through for the one that set the mark; hand-cut ones of chosen stories stand between. */
const LOOKED = 20;
/** A page has 29 s, and each entry may be of a story of its own, to be read: after a long while the newest are shown. */
const LIMITS = { ...EDITION_LIMITS, looked: 4000 };
/** Nothing is made of it: what the next edition would hold is only looked at. */
const NO_EDITION = 'news' as EditionId;

/** What is new by story since the newest edition of everything: what a draft that is cut now would hold. Writes nothing. */
export const newsOfNow = async (newsletter: Newsletter, ports: NewsPorts): Promise<News> => {
  const { through } = await ports.editions.progress(newsletter.id);
  const after = Math.max(...Object.values(through));
  const recent = await ports.editions.list(newsletter.id, LOOKED);
  const since = recent.find((known) => known.number !== null && known.through === after);
  const found = await contentOf(
    { edition: NO_EDITION, kind: 'manual', slot: iso(ports.clock.now()), chosen: null, note: null },
    newsletter,
    { after, windowFrom: after, through: await ports.log.head(), limits: LIMITS },
    ports,
  );
  return { since: since ?? null, stories: found ? storiesOf(found) : [] };
};

const storiesOf = ({
  stories,
  after,
}: Pick<EditionContent, 'stories' | 'after'>): readonly NewsStory[] =>
  stories.map((block) => {
    const fresh = block.entries.filter(({ place }) => place > after);
    const developments = [...fresh]
      .sort((a, b) => b.development.weight - a.development.weight || a.place - b.place)
      .slice(0, TOLD)
      .map(({ development }) => development);
    return { ...block, developments, count: fresh.length };
  });
