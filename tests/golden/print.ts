import type { Subscriber, Subscription } from '../../src/domain/index.ts';
import type { SubscriberId } from '../../src/kernel/index.ts';
import { createPress, renderLayout } from '../../src/render/index.ts';
import { anEdition } from '../support/samples/edition-fixtures.ts';
import { templates } from '../support/samples/templates.ts';
import type { Sample } from './samples.ts';

export const SITE = 'https://read.example.org';

const READER: Subscriber = {
  state: 'known',
  id: 'reader' as SubscriberId,
  address: 'ann@example.net',
  name: 'Ann Reader',
  softBounces: 0,
};

const subscriptionOf = ({ newsletter, content }: Sample): Subscription => ({
  subscriber: READER.id,
  newsletter: newsletter.id,
  state: 'confirmed',
  topics: [],
  rhythm: 'daily',
  breaking: false,
  language: content.language,
  zone: 'Europe/Berlin',
  watermark: { through: 0, partial: [] },
  consent: { at: '2024-06-03T09:30:00.000Z', how: 'form', words: 'Yes, send it.' },
  since: '2024-06-03T09:31:00.000Z',
  asked: [],
  version: 1,
});

export const layoutOf = ({ newsletter, content }: Sample): Promise<string> =>
  renderLayout(templates, newsletter.look, content.language);

/** A sample as the one reader of these tests gets it, at one moment for ever. */
export const printSample = async (sample: Sample): Promise<Uint8Array> => {
  const { content, newsletter, cut } = sample;
  const press = createPress({
    load: async () => ({ content, newsletter, layout: await layoutOf(sample) }),
    site: SITE,
    sign: (purpose, id, subscriber) => `${purpose}.${id}.${subscriber}.${'k7'.repeat(30)}`,
    clock: { now: () => Date.parse('2024-10-26T05:00:07.000Z'), sleep: async () => {} },
  });
  const mail = await press.mail(anEdition(content), cut, {
    subscriber: READER,
    subscription: subscriptionOf(sample),
  });
  return mail.raw;
};
