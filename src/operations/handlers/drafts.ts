import type { Ledger, Mailer, Press } from '../../deliver/index.ts';
import {
  type Compose,
  correctionMissing,
  type DraftView,
  orderDraft,
  type PreviewAsPorts,
  previewAs,
  sendTestMail,
  showDraft,
} from '../../desk/index.ts';
import { type Edition, type Newsletter, newsletterNamed } from '../../domain/index.ts';
import {
  approveEdition,
  type ContentStore,
  type CorrectionReader,
  type EditionStore,
  editionOf,
  type LogReader,
  openDraft,
  type RefreshPorts,
  refreshDraft,
  shapeDraft,
} from '../../editions/index.ts';
import type { Clock, EditionId, Logger } from '../../kernel/index.ts';
import type { KeySource, Limits } from '../../readers/index.ts';
import { type StoryStore, showStory } from '../../stories/index.ts';
import type { DRAFT_OPERATIONS } from '../contract/drafts.ts';
import type { Handlers } from '../handler.ts';
import { newsletterIn } from '../newsletter.ts';
import { personOf } from '../person.ts';

/** What operations on drafts work with. */
export interface DraftPorts {
  readonly newsletters: readonly Newsletter[];
  readonly editions: EditionStore;
  readonly contents: ContentStore;
  readonly ledger: Ledger;
  readonly stories: Pick<StoryStore, 'get' | 'newest' | 'timeline'>;
  readonly log: LogReader;
  readonly corrections: CorrectionReader;
  /** Cuts a draft: in this process, or by the function that holds the layouts. */
  readonly compose: Compose;
  readonly press: Press;
  readonly mailer: Pick<Mailer, 'send'>;
  readonly limits: Limits;
  readonly store: PreviewAsPorts['store'];
  readonly keys: KeySource;
  /** The address of the readers' site. */
  readonly site: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

type DraftHandlers = Handlers<keyof typeof DRAFT_OPERATIONS>;

/** What becomes of an edition before it goes. */
export function draftHandlers(ports: DraftPorts): DraftHandlers {
  return { ...makingHandlers(ports), ...lookingHandlers(ports) };
}

/** An edition, and its newsletter. */
const editionIn =
  ({ editions, newsletters }: Pick<DraftPorts, 'editions' | 'newsletters'>) =>
  async (id: EditionId): Promise<[Edition, Newsletter]> => {
    const edition = await editionOf(editions, id);
    return [edition, newsletterNamed(newsletters, edition.newsletter)];
  };

const makingHandlers = (
  ports: DraftPorts,
): Pick<
  DraftHandlers,
  'composeEdition' | 'showDraft' | 'shapeEdition' | 'refreshEdition' | 'approveEdition'
> => {
  const { newsletters, stories, corrections, clock, compose } = ports;
  const find = editionIn(ports);
  const shaping: RefreshPorts = { ...ports, stories: { story: (id) => stories.get(id) } };
  const ordering = {
    compose,
    story: (id: Parameters<typeof showStory>[0]) => showStory(id, stories, clock),
    correction: async (id: Parameters<CorrectionReader['get']>[0]) => {
      if (!(await corrections.get(id))) throw correctionMissing(id);
    },
    clock,
  };
  const drafted = async (id: EditionId) => told(showDraft(await openDraft(id, shaping)));
  return {
    composeEdition: async ({ path, body, editor, order }) => {
      const newsletter = newsletterIn(newsletters, path.newsletter);
      const wish = { ...body, key: order ?? '', by: personOf(editor) };
      return { edition: await orderDraft(newsletter, wish, ordering) };
    },
    showDraft: ({ path }) => drafted(path.edition),
    shapeEdition: async ({ path, body, editor }) => {
      await shapeDraft(path.edition, { ...body, by: personOf(editor) }, shaping);
      return drafted(path.edition);
    },
    refreshEdition: async ({ path, body, editor }) => {
      const [{ id }, newsletter] = await find(path.edition);
      await refreshDraft(id, { ...body, by: personOf(editor) }, newsletter, shaping);
      return drafted(id);
    },
    approveEdition: async ({ path, body, editor }) => {
      const [{ id }, newsletter] = await find(path.edition);
      const approval = { by: personOf(editor), hash: body.hash };
      return approveEdition(id, approval, newsletter, ports);
    },
  };
};

/** As the contract has it, whose lists are open to their reader. */
const told = ({ stories, changes, ...draft }: DraftView) => ({
  ...draft,
  stories: stories.map((story) => ({ ...story, developments: [...story.developments] })),
  changes: [...changes],
});

const lookingHandlers = (ports: DraftPorts): Pick<DraftHandlers, 'previewAs' | 'testEdition'> => {
  const find = editionIn(ports);
  return {
    previewAs: async ({ path, body }) => {
      const [edition, newsletter] = await find(path.edition);
      return previewAs(edition, newsletter, body.email, ports);
    },
    testEdition: async ({ path, body }) => {
      const [edition, newsletter] = await find(path.edition);
      return sendTestMail(edition, body.to, newsletter, ports);
    },
  };
};
