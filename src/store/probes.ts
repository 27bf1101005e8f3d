import type { ProbeBook, ProbeEvent } from '../feedback/index.ts';
import { PROBE_CASES, PROBE_EVENTS } from '../feedback/index.ts';
import { type Clock, DAY, SECOND } from '../kernel/index.ts';
import { probeKey } from './keys.ts';
import type { Table } from './table.ts';
import { TABLE } from './table-definition.ts';

/** Whoever probes looks within minutes. */
const KEPT = DAY;

/** One attribute an event, each only ever set: events may come twice and in any order. */
const attributeOf = ({ of, event }: Pick<ProbeEvent, 'of' | 'event'>): string => `${of}${event}`;

const EVENTS = PROBE_CASES.flatMap((of) => PROBE_EVENTS.map((event) => ({ of, event })));

/** Events about probes in the table: one item an examination. */
export class TableProbes implements ProbeBook {
  readonly #table: Table;
  readonly #clock: Clock;

  constructor(table: Table, clock: Clock) {
    this.#table = table;
    this.#clock = clock;
  }

  async note(event: ProbeEvent): Promise<void> {
    const expires = Math.ceil((this.#clock.now() + KEPT) / SECOND);
    await this.#table.change(probeKey(event.probe), {
      set: { [attributeOf(event)]: true, [TABLE.expiry]: expires },
    });
  }

  async noted(probe: string): Promise<ProbeEvent[]> {
    const item = await this.#table.get(probeKey(probe));
    return EVENTS.filter((event) => item?.[attributeOf(event)] === true).map((event) => ({
      probe,
      ...event,
    }));
  }
}
