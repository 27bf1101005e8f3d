import { FormKey, PostForm } from '../frame.tsx';
import { storyPath } from '../paths.ts';
import { may } from '../visit.ts';
import { articleLine, type StoryView } from './story-view.ts';

/** What an editor does with a story: one headline, one event, no end before its time. */
export const StoryActs = ({ view }: { readonly view: StoryView }) => {
  const { visit, story } = view;
  if (!may(visit, 'renameStory')) return null;
  const own = storyPath(visit, story.id);
  return (
    <section class="panel">
      <h2>What the desk does with it</h2>
      <form method="post" action={`${own}/rename`}>
        <FormKey visit={visit} />
        <div class="field">
          <label for="headline">Headline of the desk</label>
          <input
            id="headline"
            type="text"
            name="headline"
            required
            maxlength={200}
            value={story.headline}
          />
          <p class="hint">No article’s title replaces it.</p>
        </div>
        <button class="second" type="submit">
          Rename
        </button>
      </form>
      <form method="post" action={`${own}/merge`}>
        <FormKey visit={visit} />
        <div class="field">
          <label for="other">Merge another story into this one</label>
          <input id="other" type="text" name="story" required maxlength={400} />
          <p class="hint">Its address at this desk, or its id. Nobody is told anything again.</p>
        </div>
        <button class="second" type="submit">
          Merge
        </button>
      </form>
      <Topics view={view} />
      <form method="post" action={`${own}/split`}>
        <FormKey visit={visit} />
        <fieldset class="field">
          <legend>Make a story of its own of these articles</legend>
          {view.articles.map((article) => (
            <label class="choice tall">
              <input type="checkbox" name="articles" value={article.article} />
              <span>
                {article.title}
                <span class="byline">{articleLine(article, visit)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <button class="second" type="submit">
          Split off
        </button>
      </form>
      <div class="acts">
        {story.state === 'closed' ? (
          <PostForm visit={visit} action={`${own}/reopen`} label="Open it again" />
        ) : (
          <PostForm visit={visit} action={`${own}/close`} label="Close it" />
        )}
      </div>
    </section>
  );
};

const Topics = ({ view: { visit, story } }: { readonly view: StoryView }) =>
  visit.newsletter.topics.length === 0 ? null : (
    <form method="post" action={`${storyPath(visit, story.id)}/topics`}>
      <FormKey visit={visit} />
      <fieldset class="field">
        <legend>Its topics</legend>
        {visit.newsletter.topics.map(({ id, name }) => (
          <label class="choice">
            <input type="checkbox" name="topic" value={id} checked={story.topics.includes(id)} />{' '}
            {name}
          </label>
        ))}
      </fieldset>
      <button class="second" type="submit">
        Set topics
      </button>
    </form>
  );
