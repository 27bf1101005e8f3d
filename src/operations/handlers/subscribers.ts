import { hasAddress } from '../../domain/index.ts';
import type { SubscriberId } from '../../kernel/index.ts';
import {
  addSubscriber,
  type ErasePorts,
  type ExportPorts,
  eraseSubscriber,
  exported,
  exportSubscriber,
  fileOf,
  type ImportPorts,
  importSubscribers,
  listSubscribers,
  type RefusedLine,
  type SearchPorts,
  type SubscribersFile,
  searchSubscribers,
  suppressPeople,
  suppressSubscriber,
} from '../../readers/index.ts';
import { BASE_PATH } from '../contract/operation.ts';
import { SUBSCRIBER_OPERATIONS } from '../contract/subscribers.ts';
import { type Handlers, Rendered } from '../handler.ts';
import { newsletterIn } from '../newsletter.ts';
import { pageOf } from '../page.ts';

/** People in one page of an export; a line has some hundred bytes, an answer may have six megabytes. */
const EXPORTED = 1000;
/** Refusals that are told in words; an answer that is kept has to fit an item of the table. */
const TOLD = 200;

/** What operations on subscribers work with. */
export type SubscriberPorts = ImportPorts & ExportPorts & ErasePorts & SearchPorts;

type SubscriberHandlers = Handlers<keyof typeof SUBSCRIBER_OPERATIONS>;

/** People and their subscriptions. */
export function subscriberHandlers(ports: SubscriberPorts): SubscriberHandlers {
  return { ...listHandlers(ports), ...fileHandlers(ports), ...personHandlers(ports) };
}

const listHandlers = (
  ports: SubscriberPorts,
): Pick<SubscriberHandlers, 'listSubscribers' | 'exportSubscribers' | 'addSubscriber'> => ({
  listSubscribers: async ({ path, query }) => {
    const { id } = newsletterIn(ports.newsletters, path.newsletter);
    const after = (query.cursor ?? null) as SubscriberId | null;
    const { items, last } = await pageOf(listSubscribers(id, ports, after), query.limit);
    const shown = items.map(({ subscriber, subscription }) => ({
      ...subscription,
      address: hasAddress(subscriber) ? subscriber.address : null,
      subscriber: subscriber.state,
    }));
    return { subscribers: shown, next: last?.subscriber.id ?? null };
  },
  exportSubscribers: async ({ path, query }) => {
    const { id } = newsletterIn(ports.newsletters, path.newsletter);
    const after = (query.cursor ?? null) as SubscriberId | null;
    const { items, last } = await pageOf(listSubscribers(id, ports, after), EXPORTED);
    const lines = items.flatMap((listed) => exported(listed) ?? []);
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const to = `${BASE_PATH}${exportPath(id)}?cursor=${last?.subscriber.id}`;
    return new Rendered('application/x-ndjson', text, last ? { link: `<${to}>; rel="next"` } : {});
  },
  addSubscriber: async ({ path, body: { consent, topics, ...stated } }) => {
    const newsletter = newsletterIn(ports.newsletters, path.newsletter);
    const fields = { ...stated, topics: topics.length > 0 ? topics.join(';') : null };
    const proof = { newsletter, consent, how: 'desk' } as const;
    return { outcome: await addSubscriber(fields, proof, ports) };
  },
});

const fileHandlers = (
  ports: SubscriberPorts,
): Pick<SubscriberHandlers, 'importSubscribers' | 'previewImport' | 'suppressSubscribers'> => ({
  importSubscribers: async ({ path, body }) => {
    const newsletter = newsletterIn(ports.newsletters, path.newsletter);
    const order = { ...body, newsletter, how: 'import' } as const;
    return told(await importSubscribers(fileIn(body), order, ports));
  },
  previewImport: async ({ path, body }) => {
    const newsletter = newsletterIn(ports.newsletters, path.newsletter);
    const order = { ...body, newsletter, how: 'import', dryRun: true } as const;
    return told(await importSubscribers(fileIn(body), order, ports));
  },
  suppressSubscribers: async ({ body }) => told(await suppressPeople(fileIn(body), body, ports)),
});

const fileIn = ({ csv, base64 }: { csv: string; base64: boolean }): SubscribersFile =>
  fileOf(base64 ? Buffer.from(csv, 'base64') : csv);

interface Refusing {
  readonly columns: Readonly<Record<string, string | null>>;
  readonly refused: readonly RefusedLine[];
  readonly refusedLines: number;
}

/** A report whose refusals are counted, the first of them told in words. */
const told = <Report extends Refusing>({ refused, refusedLines, columns, ...report }: Report) => ({
  ...report,
  columns: { ...columns },
  refused: refusedLines,
  reasons: refused.slice(0, TOLD),
});

const personHandlers = (
  ports: SubscriberPorts,
): Pick<
  SubscriberHandlers,
  'searchSubscribers' | 'suppressSubscriber' | 'findSubscriber' | 'eraseSubscriber'
> => ({
  searchSubscribers: async ({ path, body }) => {
    const { id } = newsletterIn(ports.newsletters, path.newsletter);
    const found = await searchSubscribers(body.prefix, id, ports);
    return {
      subscribers: found.map(({ subscriber, subscription }) => ({
        address: subscriber.address,
        subscriber: subscriber.state,
        state: subscription?.state ?? null,
        topics: subscription?.topics ?? [],
        rhythm: subscription?.rhythm ?? null,
      })),
    };
  },
  suppressSubscriber: ({ body }) => suppressSubscriber(body.email, ports),
  findSubscriber: async ({ body }) => {
    const { subscriber, subscriptions, deliveries, missed } = await exportSubscriber(
      body.email,
      ports,
    );
    return {
      subscriber,
      subscriptions: [...subscriptions],
      deliveries: deliveries.map((delivery) => ({
        ...delivery,
        told: delivery.told.map(({ shown, linked, ...story }) => ({
          ...story,
          shown: [...shown],
          linked: [...linked],
        })),
        corrections: [...delivery.corrections],
      })),
      missed: [...missed],
    };
  },
  eraseSubscriber: ({ body }) => eraseSubscriber(body.email, ports),
});

const exportPath = (newsletter: string): string =>
  SUBSCRIBER_OPERATIONS.exportSubscribers.path.replace('{newsletter}', newsletter);
