import { LISTING_INDEX } from './keys.ts';

/** The one table, as the CDK and a DynamoDB on this machine make it. */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Seconds since 1970 after which an item may go. */
  expiry: 'expires',
  listing: { name: LISTING_INDEX, partitionKey: 'lk', sortKey: 'ls' },
} as const;
