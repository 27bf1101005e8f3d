import type { Instant } from '../../kernel/index.ts';
import type { Stored } from './message.ts';

/** Which of a queue's messages come next. Messages that were taken stay known until they are removed. */
export interface Order {
  add(message: Stored): void;
  /** At most `limit` messages that are visible at `now`. */
  take(limit: number, now: Instant): Stored[];
  /** A message that was taken may be taken again from its `visibleAt` on. */
  giveBack(message: Stored): void;
  /** A message that was taken is gone. */
  remove(message: Stored): void;
  /** When the next message that nobody holds is visible; null where there is none. */
  dueAt(): Instant | null;
  /** How many are not visible yet. */
  delayed(now: Instant): number;
}

const earliest = (messages: Iterable<Stored>): Instant | null => {
  let due: Instant | null = null;
  for (const { visibleAt } of messages) if (due === null || visibleAt < due) due = visibleAt;
  return due;
};

/** Roughly in the order of arrival, as standard queues are. */
export class StandardOrder implements Order {
  readonly #ready = new Set<Stored>();
  readonly #waiting = new Set<Stored>();

  add(message: Stored): void {
    this.#waiting.add(message);
  }

  take(limit: number, now: Instant): Stored[] {
    this.#promote(now);
    const taken: Stored[] = [];
    for (const message of this.#ready) {
      if (taken.length === limit) break;
      this.#ready.delete(message);
      taken.push(message);
    }
    return taken;
  }

  giveBack(message: Stored): void {
    this.#waiting.add(message);
  }

  remove(): void {}

  dueAt(): Instant | null {
    const [next] = this.#ready;
    return next ? next.visibleAt : earliest(this.#waiting);
  }

  delayed(now: Instant): number {
    this.#promote(now);
    return this.#waiting.size;
  }

  #promote(now: Instant): void {
    for (const message of this.#waiting) {
      if (message.visibleAt > now) continue;
      this.#waiting.delete(message);
      this.#ready.add(message);
    }
  }
}

interface Group {
  readonly messages: Set<Stored>;
  held: number;
}

/** In the order of arrival within each group; while a group has messages in flight or waiting ahead, none of it goes. */
export class FifoOrder implements Order {
  readonly #groups = new Map<string, Group>();

  add(message: Stored): void {
    const name = message.group ?? '';
    const group = this.#groups.get(name) ?? { messages: new Set(), held: 0 };
    group.messages.add(message);
    this.#groups.set(name, group);
  }

  take(limit: number, now: Instant): Stored[] {
    const taken: Stored[] = [];
    for (const [name, group] of [...this.#groups]) {
      if (taken.length === limit) break;
      if (group.held > 0) continue;
      for (const message of group.messages) {
        if (taken.length === limit || message.visibleAt > now) break;
        group.held += 1;
        taken.push(message);
      }
      if (group.held > 0) this.#moveLast(name, group);
    }
    return taken;
  }

  giveBack(message: Stored): void {
    const group = this.#groups.get(message.group ?? '');
    if (group) group.held -= 1;
  }

  remove(message: Stored): void {
    const name = message.group ?? '';
    const group = this.#groups.get(name);
    if (!group?.messages.delete(message)) return;
    group.held -= 1;
    if (group.messages.size === 0) this.#groups.delete(name);
  }

  dueAt(): Instant | null {
    const heads: Stored[] = [];
    for (const group of this.#groups.values()) {
      const [head] = group.messages;
      if (group.held === 0 && head) heads.push(head);
    }
    return earliest(heads);
  }

  delayed(now: Instant): number {
    let count = 0;
    for (const { messages } of this.#groups.values()) {
      for (const message of messages) if (message.visibleAt > now) count += 1;
    }
    return count;
  }

  /** So that a busy group does not keep the others waiting. */
  #moveLast(name: string, group: Group): void {
    this.#groups.delete(name);
    this.#groups.set(name, group);
  }
}
