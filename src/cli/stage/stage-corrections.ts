import type { Clock } from '../../kernel/index.ts';
import type { CorrectionDesk } from '../door/correction-desk.ts';
import type { DeskClient } from './desk-client.ts';
import { untilCounted } from './until-counted.ts';

/** Corrections of a stage. */
export const stageCorrections = (
  client: DeskClient,
  clock: Pick<Clock, 'sleep'>,
): CorrectionDesk => ({
  list: async (limit) =>
    (await client.call('listCorrections', { path: {}, query: { limit } })).corrections,
  candidates: async () => (await client.call('listCandidates', { path: {} })).candidates,
  show: (correction) => client.call('showCorrection', { path: { correction } }),
  reach: (newsletter, correction, look) =>
    untilCounted(
      () => client.call('countCorrection', { path: { correction }, query: { newsletter } }),
      { what: `correction ${correction}`, look },
      clock,
    ),
  make: ({ story, key, ...body }) =>
    client.call('correctDevelopment', {
      path: { story },
      body,
      ...(key === null ? {} : { key }),
    }),
  dismiss: async (story, development) => {
    const order = { path: { story }, body: { development } };
    return (await client.call('dismissCandidate', order)).dismissed;
  },
});
