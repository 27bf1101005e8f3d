import { ABSORBED, APART, type Story, type StoryTies } from '../../domain/index.ts';
import { type Instant, iso } from '../../kernel/index.ts';
import { BACKGROUND, CITES, newestFirst, SOURCES, TOLD_BY, TOLD_LAST, TOPICS } from '../decide.ts';
import { rankedHeadlines } from '../judge/headline.ts';
import { joinedSignatures, signatureOf } from '../signature.ts';
import { stateAt } from '../story-state.ts';
import { unpack } from '../text/hashes.ts';
import type { Language } from '../text/language.ts';
import { withChange } from './change.ts';

const sourcesOfBoth = (a: Story['sources'], b: Story['sources']): Story['sources'] => {
  const names = [...new Set([...a, ...b].map(({ name }) => name))];
  const count = (sources: Story['sources'], wanted: string | null): number =>
    sources.find(({ name }) => name === wanted)?.articles ?? 0;
  return names
    .map((name) => ({ name, articles: count(a, name) + count(b, name) }))
    .sort((one, other) => other.articles - one.articles)
    .slice(0, SOURCES);
};

/** The ties after `gone` was taken in; `back` are articles that were split off and come back with it. */
const tiesOfBoth = (story: Story, gone: Story, back: StoryTies['splitOff']): StoryTies => ({
  ...story.ties,
  absorbing: null,
  absorbed: [...story.ties.absorbed, gone.id, ...gone.ties.absorbed].slice(0, ABSORBED),
  splitOff: story.ties.splitOff.filter((one) => !back.includes(one)),
  apart: [...new Set([...gone.ties.apart, ...story.ties.apart])]
    .filter(
      (id) => ![story.id, gone.id, ...story.ties.absorbed, ...gone.ties.absorbed].includes(id),
    )
    .slice(-APART),
});

/**
 * A story with another taken in: what each knows of its event, its headlines, sources and counts. The developments
 * themselves stay where they are, in the log and on the other's timeline.
 */
export const folded = (
  story: Story,
  gone: Story,
  back: StoryTies['splitOff'],
  { language, now }: { readonly language: Language; readonly now: Instant },
): Story => {
  const signature = joinedSignatures(signatureOf(story), signatureOf(gone));
  const said = signature.statements.slice(-TOLD_LAST).flatMap(({ hashes }) => unpack(hashes));
  const headlines = rankedHeadlines(story.headlines, gone.headlines, new Set(said), language);
  const next: Story = {
    ...story,
    headline: headlines[0]?.text ?? story.headline,
    headlines,
    topics: [...new Set([...story.topics, ...gone.topics])].slice(0, TOPICS),
    startedAt: story.startedAt < gone.startedAt ? story.startedAt : gone.startedAt,
    updatedAt: iso(now),
    developedAt: story.developedAt > gone.developedAt ? story.developedAt : gone.developedAt,
    articles: story.articles + gone.articles,
    developments: story.developments + gone.developments,
    sources: sourcesOfBoth(story.sources, gone.sources),
    cites: [...new Set([...story.cites, ...gone.cites])].slice(0, CITES),
    background: [...story.background, ...gone.background].sort(newestFirst).slice(0, BACKGROUND),
    ...(story.toldBy || gone.toldBy
      ? { toldBy: [...(gone.toldBy ?? []), ...(story.toldBy ?? [])].slice(-TOLD_BY) }
      : {}),
    ties: tiesOfBoth(story, gone, back),
    signature,
  };
  const { absorbing } = story.ties;
  const known = absorbing ? withChange(next, { ...absorbing, what: 'merged' }) : next;
  return { ...known, state: stateAt(known, now) };
};
