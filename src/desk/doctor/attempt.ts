import { excerpt } from '../../kernel/index.ts';
import { type Check, failed } from './check.ts';

/** What a failed look at AWS or DNS asks for, by the name or code of its error. */
const mendOf = (name: string): string => {
  if (/Credentials|ExpiredToken|InvalidClientTokenId|UnrecognizedClient/u.test(name))
    return 'sign in to AWS (aws sso login, or AWS_PROFILE, or access keys in the environment)';
  if (/AccessDenied|Unauthorized|NotAuthorized/u.test(name))
    return 'let your credentials make the call that the message names';
  return 'try again; if it stays, see whether this machine reaches AWS and its name server';
};

/**
 * Runs some checks; where one throws, that is a failed check of its own, by this name, so that one call refused does
 * not hide what the others would have found.
 */
export async function* attempt(
  name: string,
  look: () => AsyncIterable<Check> | Promise<readonly Check[]>,
): AsyncGenerator<Check> {
  try {
    const looked = look();
    if (looked instanceof Promise) yield* await looked;
    else yield* looked;
  } catch (error) {
    const { name: sort = 'Error', message = String(error), code } = error as NodeJS.ErrnoException;
    const kind = code ?? sort;
    const found = `could not be looked at (${kind}: ${excerpt(message, 160)})`;
    yield failed(name, found, mendOf(`${sort} ${kind}`));
  }
}
