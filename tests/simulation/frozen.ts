import { composeEdition } from '../../src/editions/index.ts';
import { aDevelopment, aNewsletter, editionWorld } from '../support/edition-world.ts';
import type { Frozen } from './world.ts';

const compose = async (): Promise<Frozen> => {
  const world = editionWorld();
  world.add(aDevelopment('quay', 'one', { topics: ['harbour'] }), { topics: ['harbour'] });
  world.add(aDevelopment('dam', 'two', { topics: ['water'] }), { topics: ['water'] });
  world.add(aDevelopment('quay', 'three', { topics: ['harbour'] }), { topics: ['harbour'] });
  const slot = '2026-03-02T06:00:00.000Z';
  const order = { kind: 'daily', slot, chosen: null, note: null, key: null } as const;
  const draft = await composeEdition(aNewsletter(), order, world.ports);
  if (!draft) throw new Error('the test edition holds nothing');
  const edition = { ...draft, state: 'frozen', number: 1, version: 1 } as const;
  return { edition, content: await world.contents.content(draft.hash) };
};

let composed: Promise<Frozen> | null = null;

/** One edition, composed by the real stage and frozen, for all worlds. */
export const freezeOne = (): Promise<Frozen> => {
  composed ??= compose();
  return composed;
};
