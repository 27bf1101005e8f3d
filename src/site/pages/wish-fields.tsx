import { type Newsletter, RHYTHMS, type Rhythm, zoneNames } from '../../domain/index.ts';
import type { Form } from '../../html/form.ts';
import type { WishesInput } from '../../readers/index.ts';
import { zonesByRegion } from '../zone-label.ts';

const RHYTHM_NAMES: Readonly<Record<Rhythm, string>> = {
  daily: 'Every day',
  weekdays: 'Monday to Friday',
  weekly: 'Once a week',
};

/** What the fields show as chosen. */
export type Chosen = Pick<WishesInput, 'topics' | 'rhythm' | 'breaking' | 'zone'> & {
  readonly quietLine?: boolean | undefined;
};

export const NOTHING_CHOSEN: Chosen = { topics: [], rhythm: 'daily', breaking: false, zone: null };

interface FieldsView {
  readonly newsletter: Newsletter;
  readonly chosen: Chosen;
}

/** The fields of topics, rhythm and zone on the preferences page. */
export const WishFields = (view: FieldsView) => (
  <>
    <FirstWishes {...view} />
    <FurtherWishes {...view} />
  </>
);

/** The same on the sign-up form, which asks for three things; what most people leave as it is can be unfolded. */
export const SignUpWishes = (view: FieldsView) => {
  const { breaking, quietLine } = view.chosen;
  return (
    <>
      <FirstWishes {...view} />
      <details class="more" open={breaking || quietLine === true}>
        <summary>More choices</summary>
        <FurtherWishes {...view} />
      </details>
    </>
  );
};

const FirstWishes = ({ newsletter, chosen }: FieldsView) => (
  <>
    {newsletter.topics.length > 0 ? <Topics newsletter={newsletter} chosen={chosen} /> : null}
    <fieldset>
      <legend>How often</legend>
      {RHYTHMS.map((rhythm) => (
        <label class="choice">
          <input type="radio" name="rhythm" value={rhythm} checked={chosen.rhythm === rhythm} />
          <span>{RHYTHM_NAMES[rhythm]}</span>
        </label>
      ))}
    </fieldset>
  </>
);

const FurtherWishes = ({ newsletter, chosen }: FieldsView) => (
  <>
    <fieldset>
      <legend>Also</legend>
      {newsletter.schedules.some(({ kind }) => kind === 'breaking') ? (
        <label class="choice">
          <input type="checkbox" name="breaking" value="yes" checked={chosen.breaking} />
          <span>Breaking stories at once, too (at most three mails a day)</span>
        </label>
      ) : null}
      <label class="choice">
        <input type="checkbox" name="quiet" value="yes" checked={chosen.quietLine ?? false} />
        <span>A line that says so when an edition holds nothing new to me</span>
      </label>
    </fieldset>
    <Zone zone={chosen.zone ?? newsletter.zone} />
  </>
);

const Topics = ({ newsletter, chosen }: FieldsView) => (
  <fieldset aria-describedby="topics-hint">
    <legend>Topics</legend>
    <p class="hint" id="topics-hint">
      None chosen means all of them.
    </p>
    <div class="choices">
      {newsletter.topics.map(({ id, name }) => (
        <label class="choice">
          <input type="checkbox" name="topic" value={id} checked={chosen.topics.includes(id)} />
          <span>{name}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

const Zone = ({ zone }: { readonly zone: string }) => {
  const names = zoneNames();
  const all = names.includes(zone) ? names : [zone, ...names];
  return (
    <div class="field">
      <label for="zone">Your time zone</label>
      <select id="zone" name="zone">
        {zonesByRegion(all).map(([region, zones]) => (
          <optgroup label={region}>
            {zones.map((one) => (
              <option value={one.zone} selected={one.zone === zone}>
                {one.city}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
};

/** What was chosen in those fields. */
export const wishesOf = (form: Form): WishesInput => ({
  topics: form.all('topic'),
  rhythm: form.one('rhythm'),
  breaking: form.one('breaking') === 'yes',
  quietLine: form.one('quiet') === 'yes',
  zone: form.one('zone'),
  language: form.one('language'),
});
