import type { Context } from 'hono';
import { messagePage } from '../html/message.tsx';
import { type Answer, show } from '../html/respond.tsx';
import { type ErrorKind, type Logger, WritethruError } from '../kernel/index.ts';

const home = (
  <p>
    <a href="/">To the newsletters</a>
  </p>
);

export const notFound = (c: Context): Response =>
  show(
    c,
    messagePage({
      title: 'There is no such page',
      text: ['The address may be cut short, or the page has gone.'],
      act: home,
    }),
    { status: 404 },
  );

export const notAForm = (c: Context): Response =>
  show(
    c,
    messagePage({
      title: 'This was no form',
      text: ['The page takes what its own form sends, and nothing else.'],
      act: home,
    }),
    { status: 415 },
  );

export const tooLong = (c: Context): Response =>
  show(
    c,
    messagePage({
      title: 'That was too much',
      text: ['What was sent is longer than any form of ours.'],
      act: home,
    }),
    { status: 413 },
  );

const STATUS: Readonly<Record<ErrorKind, NonNullable<Answer['status']>>> = {
  input: 400,
  refused: 403,
  missing: 404,
  conflict: 409,
  unavailable: 503,
};

/** Whatever went wrong, said kindly; the log has its code, the page nothing of it. */
export const failed =
  (logger: Logger) =>
  (error: Error, c: Context): Response => {
    const known = error instanceof WritethruError;
    logger.error('site.failed', { route: c.req.routePath, code: known ? error.code : error.name });
    return show(
      c,
      messagePage({
        title: 'Something went wrong here',
        text: [
          'It is our fault, not yours. Nothing of yours is lost; please try again in a minute.',
        ],
        act: home,
      }),
      { status: known ? STATUS[error.kind] : 500 },
    );
  };
