import type { Article } from '../../domain/index.ts';
import { dayAndTime } from '../../html/day.ts';
import type { ArticleId, StoryId } from '../../kernel/index.ts';
import { webLink } from '../../render/web-link.ts';
import type { DeskPage } from '../frame.tsx';
import { deskPath, storyPath } from '../paths.ts';
import type { Visit } from '../visit.ts';

/** An article as the API shows it. */
export interface ShownArticle
  extends Readonly<Record<'title' | 'source' | 'url' | 'publishedAt' | 'language', string | null>> {
  readonly article: string;
  readonly state: 'filed' | 'waiting' | 'set-aside';
  /** Why it was set aside. */
  readonly reason: string | null;
  readonly story: StoryId | null;
  readonly copyOf: ArticleId | null;
  readonly mends: Article['mends'];
}

/** One article as it is stored: where it is from, what was mended in it, and which story has it. */
export const articlePage = (visit: Visit, article: ShownArticle): DeskPage => {
  const link = webLink(article.url);
  const { newsletter } = visit;
  return {
    title: article.title ?? 'An article',
    room: 'stories',
    body: (
      <>
        <p class="crumb">
          <a href={deskPath(newsletter.id, '/stories')}>Stories</a>
        </p>
        <div class="head">
          <h1 dir="auto">{article.title ?? 'An article that waits in the inbox'}</h1>
          <span class="tag">{article.state === 'set-aside' ? 'set aside' : article.state}</span>
        </div>
        <ul class="lines terms">
          <li>
            <span class="muted">Source</span>
            <span>{article.source ?? 'not stated'}</span>
          </li>
          <li>
            <span class="muted">Published</span>
            <span>
              {article.publishedAt ? dayAndTime(article.publishedAt, newsletter.zone) : 'not known'}
            </span>
          </li>
          <li>
            <span class="muted">Address</span>
            <span class="address">{link ? <a href={link}>{article.url}</a> : 'none'}</span>
          </li>
          <li>
            <span class="muted">Story</span>
            <span>
              {article.story ? (
                <a href={storyPath(visit, article.story)}>the story that has it</a>
              ) : (
                'none yet'
              )}
            </span>
          </li>
          {article.reason === null ? null : (
            <li>
              <span class="muted">Set aside</span>
              <span>{article.reason}.</span>
            </li>
          )}
          {article.copyOf ? (
            <li>
              <span class="muted">A copy of</span>
              <a href={deskPath(newsletter.id, `/articles/${encodeURIComponent(article.copyOf)}`)}>
                another article
              </a>
            </li>
          ) : null}
        </ul>
        <h2>What was mended in its text</h2>
        {article.mends.length === 0 ? (
          <p>Nothing: it stands as it came.</p>
        ) : (
          <ul class="lines">
            {article.mends.map((mend) => (
              <li>
                <span>
                  <del>{mend.was}</del> <ins>{mend.is}</ins>
                </span>
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  };
};
