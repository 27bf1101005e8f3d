import type { Editor } from '../../domain/index.ts';
import { Frame } from '../../html/layout.tsx';
import { HOUSE_ACCENTS, styleOf } from '../../html/stylesheet.ts';
import { SAMPLE_EDITORS } from './sample-editors.ts';

/** Forms go here, and from here the browser is sent on to the desk. */
export const choicePolicy = (deskUrl: string): string =>
  [
    "default-src 'none'",
    `style-src ${styleOf(HOUSE_ACCENTS).source}`,
    `form-action 'self' ${deskUrl}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const Choice = ({ editor, action }: { readonly editor: Editor; readonly action: string }) => (
  <li>
    <form method="post" action={action}>
      <button class="second" type="submit" name="editor" value={editor.id}>
        {editor.name} · {editor.roles.join(' and ')}
      </button>
    </form>
  </li>
);

/** One button for each sample editor; without an action, a way back to where a sign-in begins. */
export const choicePage = (action: string | null | undefined, deskUrl: string): string => {
  const body = action ? (
    <>
      <h1>Who are you today?</h1>
      <p class="lead">
        Sample data: these people are invented. On a deployed stage an editor signs in here with a
        password and a second factor.
      </p>
      <ul class="plain">
        {SAMPLE_EDITORS.map((editor) => (
          <Choice editor={editor} action={action} />
        ))}
      </ul>
    </>
  ) : (
    <>
      <h1>This sign-in is over</h1>
      <p class="lead">
        <a href={`${deskUrl}/desk`}>Begin again at the desk</a>
      </p>
    </>
  );
  const page = { title: 'Sign in', footer: <p>Writethru, on this machine alone</p>, body };
  return `<!doctype html>${<Frame page={page} />}`;
};
