import { join } from 'node:path';
import { seal } from '../../../src/desk-pages/sign-in/seal.ts';
import type { Role } from '../../../src/domain/index.ts';
import { iso, MINUTE, systemClock, systemRandom } from '../../../src/kernel/index.ts';
import { FileKeys } from '../../../src/store/file-keys.ts';

/** What forms of these sessions bring. */
export const FORM_KEY_OF_TESTS = 'the-form-key';

/** A session's cookie as a sign-in leaves it at the desk on this data folder, for any roles and of any age. */
export const deskSession = async (
  data: string,
  roles: readonly Role[],
  minutesAgo = 0,
): Promise<string> => {
  const clock = systemClock();
  const keys = new FileKeys(join(data, 'secrets.json'), systemRandom());
  const until = clock.now() + 60 * MINUTE;
  return seal(
    'session',
    {
      editor: { id: 'kim', name: 'Kim Sample', roles, until: iso(until) },
      shownAs: 'Kim Sample',
      provedAt: iso(clock.now() - minutesAgo * MINUTE),
      formKey: FORM_KEY_OF_TESTS,
    },
    until,
    { keys, clock },
  );
};
