import { lastHand } from '../../domain/index.ts';
import { dayAndTime } from '../../html/day.ts';
import { type DeskPage, FormKey, PostForm } from '../frame.tsx';
import { IN_PLACE, ledInPlace } from '../in-place.ts';
import { may } from '../visit.ts';
import { counted, slotTime } from '../words.ts';
import { changeWords } from './change-words.ts';
import { AT, type DraftPageView, draftPath, type PreviewView, VIEWS } from './draft-page-view.ts';
import { DraftStories, DraftWords } from './draft-stories.tsx';

/** A draft: its words and stories to work at, the mail beside it, and what is to become of it. */
export const draftPage = (page: DraftPageView): DeskPage => {
  const { visit, edition, draft, tested } = page;
  const { newsletter } = visit;
  return {
    title: `Draft of ${slotTime(edition.slot, newsletter.zone)}`,
    room: 'editions',
    wide: true,
    live: true,
    body: (
      <div class="draft" {...IN_PLACE}>
        <div class="work">
          <div class="head">
            <h1>Draft of {slotTime(edition.slot, newsletter.zone)}</h1>
            <a class="second narrow" href={`#${PREVIEW}`}>
              See the mail
            </a>
          </div>
          <p class="byline" role="status">
            {stateLine(page)}
          </p>
          {tested === null ? null : (
            <div class="box" role="status">
              <p>{tested}</p>
            </div>
          )}
          <TakenBack page={page} />
          <Acts page={page} />
          <DraftWords page={page} />
          <DraftStories page={page} />
          <TestMail page={page} />
          <Changes visit={visit} draft={draft} />
        </div>
        <Preview page={page} />
      </div>
    ),
  };
};

const stateLine = ({ visit, edition, draft }: DraftPageView): string => {
  const { approval, changes, stories } = draft;
  const last = changes.at(-1);
  const shown = stories.filter(({ hidden }) => !hidden).length;
  return [
    edition.kind,
    counted(shown, 'story', 'stories'),
    approval ? `approved by ${approval.by}` : 'not approved',
    last
      ? `last changed by ${last.by}, ${dayAndTime(last.at, visit.newsletter.zone)}`
      : 'as it was composed',
  ].join(' · ');
};

const TakenBack = ({ page: { visit, edition } }: { readonly page: DraftPageView }) =>
  edition.takenBack ? (
    <div class="box">
      <p>
        {edition.takenBack.by} took it back{' '}
        {dayAndTime(edition.takenBack.at, visit.newsletter.zone)}, before it went. Nobody got
        anything of it, and no schedule sends it.
      </p>
    </div>
  ) : null;

/** What may go: what the rule asks of it, in the order in which it is done. */
const Acts = ({ page }: { readonly page: DraftPageView }) => {
  const { visit, draft } = page;
  const path = (rest: string): string => draftPath(page, rest);
  const waits = visit.newsletter.approval === 'approved' && draft.state !== 'approved';
  return (
    <section aria-label="What becomes of it">
      <div class="acts">
        <Approve page={page} />
        {may(visit, 'sendEdition') && !waits ? (
          <a class={draft.state === 'approved' ? 'act' : 'second'} href={path('/send')}>
            Send now…
          </a>
        ) : null}
        {may(visit, 'refreshEdition') ? (
          <PostForm
            visit={visit}
            action={path('/refresh')}
            label="Compose anew"
            fields={{ seen: draft.hash }}
          />
        ) : null}
        {may(visit, 'cancelEdition') ? (
          <a class="second" href={path('/cancel')}>
            Take it off the table…
          </a>
        ) : null}
      </div>
      <p class="hint">
        {waits ? 'It goes only when a publisher has approved it. ' : ''}
        {goesBy(page)}
        {may(visit, 'sendEdition') && !waits
          ? '“Send now…” first counts who will get it, when the last one has it and what it costs. '
          : ''}
        An approval holds for this content ({draft.hash.slice(0, 4)}…{draft.hash.slice(-2)}); a
        later change needs another.
      </p>
    </section>
  );
};

/** When it goes of itself. */
const goesBy = ({ visit, edition, draft }: DraftPageView): string => {
  if (edition.kind === 'manual' || edition.takenBack) return '';
  const { zone, approval } = visit.newsletter;
  if (approval === 'approved' && draft.state !== 'approved') return '';
  return `It goes by itself at ${slotTime(edition.slot, zone)}, unless it is taken off the table. `;
};

const Approve = ({ page }: { readonly page: DraftPageView }) => {
  const { visit, edition, draft } = page;
  if (!may(visit, 'approveEdition') || draft.state === 'approved') return null;
  if (visit.newsletter.fourEyes && lastHand(edition)?.id === visit.session.editor.id)
    return <span class="hint">You cut it or changed it last: somebody else approves it.</span>;
  return (
    <PostForm
      visit={visit}
      action={draftPath(page, '/approve')}
      label="Approve"
      look="act"
      fields={{ hash: draft.hash }}
    />
  );
};

const TestMail = ({ page }: { readonly page: DraftPageView }) => {
  const { visit } = page;
  if (!may(visit, 'testEdition')) return null;
  return (
    <form class="find" method="post" action={draftPath(page, '/test')}>
      <FormKey visit={visit} />
      <div class="field">
        <label for="to">Test mail to yourself</label>
        <input
          id="to"
          type="email"
          name="to"
          required
          autocomplete="email"
          maxlength={320}
          aria-describedby="to-hint"
        />
        <p class="hint" id="to-hint">
          The very mail that goes. Nobody counts as told.
        </p>
      </div>
      <button class="second" type="submit">
        Send a test
      </button>
    </form>
  );
};

const Changes = ({ visit, draft }: Pick<DraftPageView, 'visit' | 'draft'>) => {
  if (draft.changes.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">Who did what</h2>
      <ol class="lines">
        {draft.changes.toReversed().map((change) => (
          <li>
            <span>
              {change.by} {changeWords(change, draft.stories)}
            </span>
            <span class="small muted">{dayAndTime(change.at, visit.newsletter.zone)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
};

const NAMES: Readonly<Record<PreviewView, string>> = {
  desktop: 'Desktop',
  phone: 'Phone',
  dark: 'Dark',
  text: 'Text',
};

/** Where the mail stands, which on a phone is below the stories. */
const PREVIEW = 'preview';

/** Fills the frame with the mail as one reader would get it. */
const AsReader = ({ page }: { readonly page: DraftPageView }) => {
  if (!may(page.visit, 'previewAs')) return null;
  return (
    <form class="as" method="post" action={draftPath(page, '/preview-as')} target="mail">
      <FormKey visit={page.visit} />
      <label for="email">As reader</label>
      <input
        id="email"
        type="email"
        name="email"
        required
        autocomplete="off"
        maxlength={320}
        placeholder="address"
      />
      <button class="second" type="submit">
        Show
      </button>
    </form>
  );
};

/** Named by the draft's content too: the frame is loaded anew when that has changed, and only then. */
const previewPath = (page: DraftPageView): string => {
  const { view, at, draft } = page;
  const asked = { view, of: draft.hash.slice(0, 16), ...(at === null ? {} : { at }) };
  return draftPath(page, `/preview?${new URLSearchParams(asked)}${at === null ? '' : `#${AT}`}`);
};

/** The mail as it stands, in a frame that runs nothing. */
const Preview = ({ page }: { readonly page: DraftPageView }) => {
  const { view } = page;
  return (
    <section class="beside" id={PREVIEW} aria-label="Preview">
      <p class="narrow small">
        <a href="#main">Back to the stories</a>
      </p>
      <nav class="views" aria-label="How it is shown">
        <ul>
          {VIEWS.map((one) => (
            <li>
              <a
                href={draftPath(page, `/draft?view=${one}#${PREVIEW}`)}
                {...ledInPlace(draftPath(page, `/draft?view=${one}`))}
                {...(one === view ? { 'aria-current': 'page' } : {})}
              >
                {NAMES[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <AsReader page={page} />
      <iframe
        class={view}
        name="mail"
        title={`The mail: ${NAMES[view]}`}
        sandbox=""
        src={previewPath(page)}
      />
    </section>
  );
};
