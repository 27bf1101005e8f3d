import { expect, it } from 'vitest';
import type { MachineKey } from '../../src/domain/index.ts';
import type { MachineKeyId } from '../../src/kernel/index.ts';
import { TableMachineKeys } from '../../src/store/machine-keys.ts';
import { eachTable } from '../support/stores/tables.ts';

const key = (id: string, given: Partial<MachineKey> = {}): MachineKey => ({
  id: id as MachineKeyId,
  name: 'Sample import',
  hash: 'a'.repeat(64),
  madeBy: 'Paula',
  madeAt: '2026-03-01T08:00:00.000Z',
  usedOn: null,
  revokedAt: null,
  version: 0,
  ...given,
});

eachTable('keys of machines', (fresh) => {
  it('keeps each under its id, and lists them up to a limit', async () => {
    const keys = new TableMachineKeys((await fresh()).table);
    expect(await keys.get('one' as MachineKeyId)).toBeNull();
    for (const id of ['one', 'two', 'three'])
      expect(await keys.save(key(id))).toEqual(key(id, { version: 1 }));
    expect(await keys.get('two' as MachineKeyId)).toEqual(key('two', { version: 1 }));
    expect(await keys.list(10)).toHaveLength(3);
    expect(await keys.list(2)).toHaveLength(2);
  });

  it('lets the quicker of two writers win', async () => {
    const keys = new TableMachineKeys((await fresh()).table);
    const made = await keys.save(key('one'));
    expect(await keys.save(key('one'))).toBeNull();
    const used = await keys.save({ ...(made as MachineKey), usedOn: '2026-03-02' });
    expect(used?.version).toBe(2);
    expect(await keys.save({ ...(made as MachineKey), usedOn: '2026-03-03' })).toBeNull();
    expect(await keys.get('one' as MachineKeyId)).toEqual(used);
  });
});
