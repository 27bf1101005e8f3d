import { describe, expect, it, vi } from 'vitest';
import type { Press } from '../../../src/deliver/ports.ts';
import type { Subscriber, Subscription } from '../../../src/domain/index.ts';
import type { SubscriberId } from '../../../src/kernel/index.ts';
import {
  createPress,
  type PressMatter,
  RenderError,
  renderLayout,
} from '../../../src/render/index.ts';
import { parseMail } from '../../support/measures/mail-parsers.ts';
import {
  aCut,
  aNewsletter,
  anEdition,
  anEditionContent,
  anEntry,
  aStoryBlock,
} from '../../support/samples/edition-fixtures.ts';
import { templates } from '../../support/samples/templates.ts';

const newsletter = aNewsletter();
const content = anEditionContent([
  aStoryBlock('bridge', { entries: [anEntry(1, 'It is closed.', '2024-10-25')] }),
]);
const cut = aCut(content);
const edition = anEdition(content);
const layout = await renderLayout(templates, newsletter.look, 'en');

const recipient = (
  id: string,
  given: Partial<Subscription> = {},
): { subscriber: Subscriber; subscription: Subscription } => ({
  subscriber: {
    state: 'known',
    id: id as SubscriberId,
    address: `${id}@example.net`,
    name: null,
    softBounces: 0,
  },
  subscription: {
    subscriber: id as SubscriberId,
    newsletter: newsletter.id,
    state: 'confirmed',
    topics: [],
    rhythm: 'daily',
    breaking: false,
    language: 'en',
    zone: 'UTC',
    watermark: { through: 0, partial: [] },
    consent: { at: '2024-06-01T12:00:00.000Z', how: 'form', words: 'Yes.' },
    since: '2024-06-02T23:30:00.000Z',
    asked: [],
    version: 1,
    ...given,
  },
});

const aPress = (
  load: () => Promise<PressMatter> = async () => ({ content, layout, newsletter }),
): Press =>
  createPress({
    load,
    site: 'https://read.example.org',
    sign: (purpose, id, subscriber) => `${purpose}-${id}-${subscriber}`,
    clock: { now: () => 0, sleep: async () => {} },
  });

describe('the press', () => {
  it('gives each reader their own links and day, and the rest the same', async () => {
    const press = aPress();
    const [ann, bob] = await Promise.all([
      press.mail(edition, cut, recipient('ann')),
      press.mail(edition, cut, recipient('bob')),
    ]);
    const [read] = await parseMail(ann.raw);
    expect([ann.from, ann.to]).toEqual(['desk@wire.example.org', 'ann@example.net']);
    expect(read.headers.get('list-unsubscribe')).toBe(
      `<https://read.example.org/unsubscribe/unsubscribe-morning-wire-ann?edition=${edition.id}>`,
    );
    expect(read.html).toContain(
      'href="https://read.example.org/preferences/preferences-morning-wire-ann"',
    );
    // Half past one in the newsletter's own zone.
    expect(read.text).toContain('you confirmed on 3 June 2024');
    const swapped = Buffer.from(ann.raw)
      .toString('latin1')
      .replaceAll('-ann', '-bob')
      .replaceAll('ann@', 'bob@');
    expect(Buffer.from(bob.raw).toString('latin1')).toBe(swapped);
  });

  it('prepares a cut once for all that ask, and another cut anew', async () => {
    const load = vi.fn(async () => ({ content, layout, newsletter }));
    const press = aPress(load);
    await Promise.all(['ann', 'bob', 'cid'].map((id) => press.mail(edition, cut, recipient(id))));
    expect(load).toHaveBeenCalledTimes(1);
    await press.mail(edition, { ...cut, number: 1, key: 'other' }, recipient('ann'));
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('keeps the cuts used last, and no more of them than its room', async () => {
    const load = vi.fn(async () => ({ content, layout, newsletter }));
    const press = aPress(load);
    for (let number = 0; number < 33; number += 1) {
      await press.mail(edition, { ...cut, number }, recipient('ann'));
      await press.mail(edition, { ...cut, number: 0 }, recipient('ann'));
    }
    expect(load).toHaveBeenCalledTimes(33);
    await press.mail(edition, { ...cut, number: 1 }, recipient('ann'));
    expect(load).toHaveBeenCalledTimes(34);
  });

  it('tries again after a load that failed', async () => {
    const load = vi
      .fn(async () => ({ content, layout, newsletter }))
      .mockRejectedValueOnce(new Error('no answer'));
    const press = aPress(load);
    await expect(press.mail(edition, cut, recipient('ann'))).rejects.toThrow('no answer');
    expect((await press.mail(edition, cut, recipient('ann'))).to).toBe('ann@example.net');
  });

  it('has no mail for somebody who was erased', async () => {
    const erased = {
      ...recipient('ann'),
      subscriber: { state: 'erased', id: 'ann' as SubscriberId, at: content.slot } as const,
    };
    await expect(aPress().mail(edition, cut, erased)).rejects.toThrow(RenderError);
  });

  it('writes the day of consent where no confirmation is known', async () => {
    const { raw } = await aPress().mail(edition, cut, recipient('ann', { since: null }));
    expect((await parseMail(raw))[0].text).toContain('you confirmed on 1 June 2024');
  });
});
