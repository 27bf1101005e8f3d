import { type Newsletter, normaliseAddress } from '../domain/index.ts';
import type { Envelope } from './mime.ts';
import { oneLine } from './plain-text.ts';

/** The headers of a newsletter's mails. Its List-ID stands for ever: its id under the sender's domain (RFC 2919). */
export const envelopeOf = (
  newsletter: Pick<Newsletter, 'id' | 'name' | 'sender' | 'replyTo'>,
): Envelope => {
  const address = normaliseAddress(newsletter.sender.address);
  return {
    from: { name: oneLine(newsletter.sender.name), address },
    replyTo: newsletter.replyTo === null ? null : normaliseAddress(newsletter.replyTo),
    list: {
      name: oneLine(newsletter.name),
      id: `${newsletter.id}.${address.slice(address.lastIndexOf('@') + 1)}`,
    },
  };
};
