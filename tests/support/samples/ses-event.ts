import type { DeliverMessage } from '../../../src/domain/index.ts';

/** One delivery, as SES repeats it in the events about its mail. */
export interface EventOf extends DeliverMessage {
  readonly place: number;
  readonly attempt?: number;
}

let count = 0;

/** A record of the feedback queue: any text or value, in the notification that SNS makes of it. */
export const inSns = (message: unknown): { readonly id: string; readonly body: string } => {
  count += 1;
  const Message = typeof message === 'string' ? message : JSON.stringify(message);
  return { id: `r${count}`, body: JSON.stringify({ Type: 'Notification', Message }) };
};

/** As SES writes it, shortened to a mail's own part and what the type brings (`more`). */
export const sesEvent = (
  eventType: string,
  { edition, chunk, place, attempt = 1 }: EventOf,
  more: object = {},
  tags: object = {},
) =>
  inSns({
    eventType,
    mail: {
      timestamp: '2026-03-02T06:00:01.000Z',
      messageId: '0100-abc',
      destination: ['reader@example.com'],
      tags: {
        'ses:configuration-set': ['writethru'],
        edition: [edition],
        chunk: [chunk],
        delivery: [String(place)],
        attempt: [String(attempt)],
        ...tags,
      },
    },
    ...more,
  });

/** `Permanent`, `Transient` or `Undetermined`. */
export const bounceEvent = (bounceType: string, of: EventOf) =>
  sesEvent('Bounce', of, { bounce: { bounceType, bounceSubType: 'General' } });
