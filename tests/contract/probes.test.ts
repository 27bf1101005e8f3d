import { expect, it } from 'vitest';
import type { ProbeEvent } from '../../src/feedback/index.ts';
import { DAY, SECOND } from '../../src/kernel/index.ts';
import { probeKey } from '../../src/store/keys.ts';
import { TableProbes } from '../../src/store/probes.ts';
import { handClock } from '../support/servers/queues.ts';
import { eachTable } from '../support/stores/tables.ts';

const NOON = Date.parse('2026-03-02T12:00:00Z');
const A = 'aaaaaaaaaaaaaaaa';
const B = 'bbbbbbbbbbbbbbbb';

eachTable('ProbeBook', (makeTable) => {
  const fresh = async () => {
    const { table } = await makeTable();
    return { table, probes: new TableProbes(table, handClock(NOON)) };
  };

  it('gives what was noted for one probe, once each, whatever the order', async () => {
    const { probes } = await fresh();
    const events: ProbeEvent[] = [
      { probe: A, of: 'complaint', event: 'Complaint' },
      { probe: A, of: 'complaint', event: 'Delivery' },
      { probe: A, of: 'success', event: 'Delivery' },
    ];
    for (const event of [...events, ...events.toReversed()]) await probes.note(event);
    await probes.note({ probe: B, of: 'bounce', event: 'Bounce' });
    const noted = await probes.noted(A);
    expect(noted).toHaveLength(events.length);
    expect(noted).toEqual(expect.arrayContaining(events));
    expect(await probes.noted(B)).toEqual([{ probe: B, of: 'bounce', event: 'Bounce' }]);
  });

  it('has nothing of a probe that nobody sent', async () => {
    const { probes } = await fresh();
    expect(await probes.noted(A)).toEqual([]);
  });

  it('lets what was noted go after a day', async () => {
    const { table, probes } = await fresh();
    await probes.note({ probe: A, of: 'success', event: 'Send' });
    expect(await table.get(probeKey(A))).toMatchObject({ expires: (NOON + DAY) / SECOND });
  });

  it('loses none of many events that come at once', async () => {
    const { probes } = await fresh();
    const types = ['Send', 'Delivery', 'Bounce', 'Complaint', 'Reject'] as const;
    await Promise.all(types.map((event) => probes.note({ probe: A, of: 'bounce', event })));
    expect(await probes.noted(A)).toHaveLength(types.length);
  });
});
