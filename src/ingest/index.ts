export { articleIdOf } from './clean/article-id.ts';
export { cleanArticle, holdsReport } from './clean/clean-article.ts';
export { articleLanguage, statedLanguage } from './clean/language.ts';
export { type IngestCode, IngestError } from './errors.ts';
export * from './feeds/index.ts';
export { articleLines } from './read/article-lines.ts';
export { READABLE, readArticles } from './read/read-articles.ts';
export { readFeed } from './read/read-feed.ts';
export { isSelfTalk } from './self-talk/self-talk.ts';
