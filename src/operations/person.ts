import type { SignedIn } from '../desk/index.ts';
import type { Person } from '../domain/index.ts';

/** Whoever asks, as their deeds name them. The roles are settled before: only an open operation has no editor. */
export function personOf(editor: SignedIn | null): Person {
  return { name: editor?.name ?? '', id: editor?.id ?? '' };
}
