import type { OutgoingMail, Press } from '../../../src/deliver/index.ts';
import { placesTold } from '../../../src/domain/index.ts';
import type { CorrectionId, SubscriberId } from '../../../src/kernel/index.ts';

/** What a mail says, instead of its bytes. */
export interface Said {
  readonly reader: SubscriberId;
  readonly places: readonly number[];
  readonly corrections: readonly (CorrectionId | undefined)[];
  readonly away: boolean;
}

/** Prints what a mail says as JSON; `saidIn` reads it. */
export const plainPress: Press = {
  mail: async ({ corrects }, cut, { subscriber }) => {
    const said: Said = {
      reader: subscriber.id,
      places: placesTold(cut),
      corrections: cut.corrections.map((index) => corrects[index]),
      away: cut.away !== undefined,
    };
    return {
      raw: Buffer.from(JSON.stringify(said)),
      from: 'digest@example.org',
      to: `${subscriber.id}@example.com`,
    };
  },
};

export const saidIn = (mail: OutgoingMail): Said => JSON.parse(Buffer.from(mail.raw).toString());
