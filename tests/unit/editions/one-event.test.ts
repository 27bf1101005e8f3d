import { describe, expect, test } from 'vitest';
import type { EditionContent, LogPlace } from '../../../src/domain/index.ts';
import { composeEdition, cutFor, fullCut } from '../../../src/editions/index.ts';
import { aDevelopment, aNewsletter, editionWorld } from '../../support/worlds/edition-world.ts';

const LONG = 'Police arrested three men in Saltmere on Monday.';
const SHORT = 'Three men were arrested by police in Saltmere on Monday.';
const OTHER = 'Parliament in Marenia approved a budget with 4 percent more for schools.';
const source = (name: string) => [{ article: `article-${name}` as never, name, url: null }];

const contentOf = async ({ ports }: ReturnType<typeof editionWorld>): Promise<EditionContent> => {
  const order = {
    kind: 'manual',
    slot: '2026-03-02T06:00:00.000Z',
    key: 'k',
    chosen: null,
  } as const;
  const edition = await composeEdition(aNewsletter(), { ...order, note: null }, ports);
  if (!edition) throw new Error('nothing was new');
  return ports.contents.content(edition.hash);
};

describe('one event, one line', () => {
  test('of two wordings one is shown, with the sources of both', async () => {
    const world = editionWorld();
    world.add(aDevelopment('s1', 'a', { text: LONG, weight: 0.8, sources: source('Courier') }));
    world.add(aDevelopment('s2', 'b', { text: SHORT, weight: 0.7, sources: source('Post') }));
    world.add(aDevelopment('s2', 'c', { text: OTHER }));
    const content = await contentOf(world);
    expect(content.events).toEqual([[1, 2]]);
    const { stories, brief } = fullCut(content);
    const shown = [...stories, ...brief].flatMap(({ shows }) => shows);
    expect([...shown].sort()).toEqual([1, 3]);
    const [first] = content.stories.flatMap(({ entries }) =>
      entries.filter(({ place }) => place === 1),
    );
    expect(first?.development.sources.map(({ name }) => name)).toEqual(['Courier', 'Post']);
  });

  test('who was told one wording is not told the other', async () => {
    const world = editionWorld();
    world.add(aDevelopment('s1', 'a', { text: LONG }));
    world.add(aDevelopment('s2', 'b', { text: SHORT }));
    world.add(aDevelopment('s2', 'c', { text: OTHER }));
    const content = await contentOf(world);
    const view = {
      topics: [],
      language: 'en',
      watermark: { through: 1, partial: [] },
      told: new Set<LogPlace>(),
    };
    const cut = cutFor(content, view);
    expect(cut?.stories.flatMap(({ shows }) => shows)).toEqual([3]);
    expect(cut?.stories.flatMap(({ trims }) => trims)).toEqual([2]);
  });

  /** The places that an edition of these lines shows, each of its story. */
  const shownOf = async (lines: readonly (readonly [string, string])[]): Promise<number[]> => {
    const world = editionWorld();
    for (const [at, [story, text]] of lines.entries())
      world.add(aDevelopment(story, `${at}`, { text }));
    const shown = fullCut(await contentOf(world)).stories.flatMap(({ shows }) => shows);
    return [...shown].sort();
  };

  test('of one story a third in common is enough, of two stories it is not', async () => {
    const toft = 'Jens Toft is in custody, and charges are expected on Friday.';
    const lund = 'Ada Lund was taken into custody after a standoff with officers.';
    expect(
      await shownOf([
        ['s1', toft],
        ['s1', lund],
      ]),
    ).toHaveLength(1);
    expect(
      await shownOf([
        ['s1', toft],
        ['s2', lund],
      ]),
    ).toEqual([1, 2]);
  });

  test('words that every line of a story has do not make two lines one', async () => {
    const wreck = (what: string): readonly [string, string] => [
      's1',
      `The Aurelia ferry wreck ${what}.`,
    ];
    const leaks = wreck('leaks diesel into the bay at noon');
    const draws = wreck('draws tourists in buses from Poland');
    expect(await shownOf([leaks, draws])).toHaveLength(1);
    const others =
      'amber barnacles carpets dolphins engines fiddles gravel herring icebergs jackdaws kelp lobsters marble'
        .split(' ')
        .map((what) => wreck(`hides ${what}`));
    const world = editionWorld();
    for (const [at, [story, text]] of [...others, leaks, draws].entries())
      world.add(aDevelopment(story, `${at}`, { text }));
    const places = [others.length + 1, others.length + 2];
    const { events = [] } = await contentOf(world);
    expect(events.filter((event) => places.every((place) => event.includes(place)))).toEqual([]);
  });

  test('a content that an earlier version composed is cut as before', async () => {
    const world = editionWorld();
    world.add(aDevelopment('s1', 'a', { text: LONG }));
    world.add(aDevelopment('s2', 'b', { text: SHORT }));
    const { events: _, facts: _facts, ...former } = await contentOf(world);
    const shown = fullCut(former).stories.flatMap(({ shows }) => shows);
    expect([...shown].sort()).toEqual([1, 2]);
  });
});
