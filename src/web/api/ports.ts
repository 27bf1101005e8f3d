import type {
  DeliveryStatus,
  EditionReport,
  HeldOrder,
  HeldReport,
  RecipientsPage,
} from '../../deliver/index.ts';
import type { AccessTokens, DraftOrder, OncePorts, Preview } from '../../desk/index.ts';
import type { Edition, Newsletter, Story } from '../../domain/index.ts';
import type { EditionId, Logger, NewsletterId, StoryId } from '../../kernel/index.ts';
import type { ShownStory } from '../../stories/index.ts';

/** What the desk's API works with: the use cases of the stages, wired. */
export interface DeskApiPorts extends OncePorts {
  readonly tokens: AccessTokens;
  readonly newsletters: readonly Newsletter[];
  readonly editions: {
    get(id: EditionId): Promise<Edition>;
    /** Newest first, those before `before`. */
    list(newsletter: NewsletterId, limit: number, before: Edition | null): Promise<Edition[]>;
    /** Null where nothing is new. */
    compose(newsletter: Newsletter, order: DraftOrder): Promise<Edition | null>;
    preview(id: EditionId): Promise<Preview>;
    approve(id: EditionId, by: string, hash: string): Promise<Edition>;
    /** Freezes it and wakes its delivery; repeats without effect. */
    send(id: EditionId): Promise<unknown>;
    cancelDraft(id: EditionId): Promise<Edition>;
    /** Of one that is on its way. */
    callOff(id: EditionId): Promise<Edition>;
    pause(id: EditionId, by: string, reason: string): Promise<Edition>;
    resume(id: EditionId, by: string): Promise<Edition>;
    decideHeld(order: HeldOrder): Promise<HeldReport>;
    report(id: EditionId): Promise<EditionReport>;
    status(id: EditionId): Promise<DeliveryStatus>;
    recipients(id: EditionId, after: string | null): Promise<RecipientsPage>;
  };
  readonly stories: {
    list(limit: number, state: Story['state'] | null): Promise<Story[]>;
    show(id: StoryId): Promise<ShownStory>;
  };
  readonly logger: Logger;
}
