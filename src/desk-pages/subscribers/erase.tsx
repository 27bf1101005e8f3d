import { type DeskPage, FormKey } from '../frame.tsx';
import { deskPath } from '../paths.ts';
import type { Visit } from '../visit.ts';

/** Asks before a person is erased, by typing their address. */
export const erasePage = (visit: Visit, email: string, mistyped: string | null): DeskPage => {
  const own = deskPath(visit.newsletter.id, '/subscribers');
  return {
    title: 'Erase a person',
    room: 'subscribers',
    body: (
      <>
        <p class="crumb">
          <a href={own}>Subscribers</a>
        </p>
        <h1>Erase {email} for good?</h1>
        <p class="lead">
          Nothing of them stays in any newsletter but a keyed hash, which keeps the address from
          being imported again. This cannot be undone.
        </p>
        <form class="own" method="post" action={`${own}/erase`}>
          <FormKey visit={visit} />
          <input type="hidden" name="email" value={email} />
          <div class="field">
            <label for="typed">Type the address</label>
            <input
              id="typed"
              type="text"
              name="typed"
              required
              autocomplete="off"
              {...(mistyped === null
                ? {}
                : { 'aria-invalid': 'true', 'aria-describedby': 'wrong', value: mistyped })}
            />
            {mistyped === null ? null : (
              <p class="hint" id="wrong">
                That was another address; nobody was erased.
              </p>
            )}
          </div>
          <p class="acts">
            <button class="act" type="submit">
              Erase them
            </button>
            <a class="second" href={own}>
              Leave them
            </a>
          </p>
        </form>
      </>
    ),
  };
};
