export {
  type Comparator,
  type Comparison,
  type Fact,
  openComparator,
} from './facts/compare.ts';
export { Commonness, type Telling } from './facts/in-common.ts';
export { type Filed, type FilingPorts, fileArticle } from './file-article.ts';
export type {
  ArticleStore,
  DevelopmentLog,
  FiledArticle,
  Filing,
  StoryFilter,
  StoryPlace,
  StoryStore,
} from './ports.ts';
export { listStories, type ShownStory, showStory } from './read-stories.ts';
export { StoryIndex } from './story-index.ts';
export { stateAt } from './story-state.ts';
export { closeStory, renameStory, reopenStory, setTopics } from './ties/edit.ts';
export { mergeStories } from './ties/merge.ts';
export { splitStory } from './ties/split.ts';
export {
  decideCandidates,
  type ListedCandidate,
  openCandidates,
  type ToldPorts,
  toldDevelopment,
} from './told-development.ts';
export { type WhyNew, whyNew } from './why-new.ts';
