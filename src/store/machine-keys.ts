import type { MachineKeyStore } from '../desk/index.ts';
import { type MachineKey, machineKeySchema } from '../domain/index.ts';
import type { MachineKeyId } from '../kernel/index.ts';
import { machineKey } from './keys.ts';
import { readStored } from './read-stored.ts';
import type { Table } from './table.ts';

/** Keys of machines, one item each; few, in one partition. */
export class TableMachineKeys implements MachineKeyStore {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async get(id: MachineKeyId): Promise<MachineKey | null> {
    const item = await this.#table.get(machineKey(id));
    return item && readStored(machineKeySchema, item);
  }

  async list(limit: number): Promise<MachineKey[]> {
    const keys: MachineKey[] = [];
    for await (const item of this.#table.query({ partition: machineKey('').pk, limit }))
      keys.push(readStored(machineKeySchema, item));
    return keys;
  }

  async save(key: MachineKey): Promise<MachineKey | null> {
    const next = { ...key, version: key.version + 1 };
    const item = { ...machineKey(key.id), ...next };
    const saved =
      key.version === 0
        ? await this.#table.putNew(item)
        : await this.#table.putOver(item, key.version);
    return saved ? next : null;
  }
}
