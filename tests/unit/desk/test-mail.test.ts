import { expect, it } from 'vitest';
import { sendTestMail } from '../../../src/desk/index.ts';
import type { TestMailPorts } from '../../../src/desk/test-mail.ts';
import { HOUR } from '../../../src/kernel/index.ts';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import { TableLimits } from '../../../src/store/subscribers.ts';
import {
  aNewsletter,
  anEdition,
  anEditionContent,
  anEntry,
  aStoryBlock,
} from '../../support/samples/edition-fixtures.ts';

const CONTENT = anEditionContent([
  aStoryBlock('quay', { entries: [anEntry(1, 'Sample: a quay.', '2024-10-25')] }),
]);

it('goes to no list of readers: of a newsletter at most sixty in an hour', async () => {
  let now = Date.parse('2026-03-02T06:00:00Z');
  const sent: string[] = [];
  const ports = {
    contents: { content: async () => CONTENT },
    press: { mail: async () => ({}) },
    mailer: { send: async () => ({ kind: 'accepted', id: String(sent.push('mail')) }) },
    limits: new TableLimits(new MemoryTable()),
    clock: { now: () => now, sleep: async () => {} },
  } as unknown as TestMailPorts;
  const test = (at: number) =>
    sendTestMail(anEdition(CONTENT), `reader-${at}@example.org`, aNewsletter(), ports);
  for (let at = 0; at < 60; at += 1) await test(at);
  await expect(test(60)).rejects.toMatchObject({ code: 'desk.tests', kind: 'refused' });
  expect(sent).toHaveLength(60);
  now += HOUR;
  await test(61);
  expect(sent).toHaveLength(61);
});
