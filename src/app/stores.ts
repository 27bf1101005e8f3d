import type { FeedStore, FetchReports } from '../ingest/index.ts';
import { TableArticles } from '../store/articles.ts';
import { TableAuditLog } from '../store/audit-log.ts';
import { HashedContents } from '../store/contents.ts';
import { TableCorrections } from '../store/corrections.ts';
import { TableCounts } from '../store/counts.ts';
import { TableDevelopmentLog } from '../store/development-log.ts';
import { DynamoTable } from '../store/dynamo-table.ts';
import { TableEditions } from '../store/editions.ts';
import { feedStore } from '../store/feeds.ts';
import { fetchReports } from '../store/fetch-reports.ts';
import { TableLedger } from '../store/ledger.ts';
import { TableMachineKeys } from '../store/machine-keys.ts';
import { S3Objects } from '../store/objects.ts';
import { TablePace } from '../store/pace.ts';
import { TableProbes } from '../store/probes.ts';
import { TableReadership } from '../store/readership.ts';
import { TableRequestBook } from '../store/request-book.ts';
import { TableSetAside } from '../store/set-aside.ts';
import { TableStories } from '../store/stories.ts';
import { TableLimits, TableRequests, TableSubscribers } from '../store/subscribers.ts';
import type { Table } from '../store/table.ts';
import { dynamoClient, s3Client } from './clients.ts';
import { readEnvironment } from './environment.ts';
import { type Ground, madeOnce } from './ground.ts';

/** The one table. */
export function tableOf(ground: Ground): Table {
  if (ground.table) return ground.table;
  const { environment, clock } = ground;
  const { TABLE_NAME } = readEnvironment(environment, ['TABLE_NAME']);
  return madeOnce(ground, tableOf, () => new DynamoTable(dynamoClient(ground), TABLE_NAME, clock));
}

export function objectsOf(ground: Ground): S3Objects {
  const { BUCKET_NAME } = readEnvironment(ground.environment, ['BUCKET_NAME']);
  return madeOnce(ground, objectsOf, () => new S3Objects(s3Client(ground), BUCKET_NAME));
}

export function contentsOf(ground: Ground): HashedContents {
  return madeOnce(ground, contentsOf, () => new HashedContents(objectsOf(ground)));
}

export function feedsOf(ground: Ground): FeedStore {
  return madeOnce(ground, feedsOf, () => feedStore(tableOf(ground)));
}

export function fetchReportsOf(ground: Ground): FetchReports {
  return madeOnce(ground, fetchReportsOf, () => fetchReports(tableOf(ground)));
}

export function articlesOf(ground: Ground): TableArticles {
  return madeOnce(ground, articlesOf, () => new TableArticles(tableOf(ground), objectsOf(ground)));
}

export function storiesOf(ground: Ground): TableStories {
  return madeOnce(ground, storiesOf, () => new TableStories(tableOf(ground)));
}

export function logOf(ground: Ground): TableDevelopmentLog {
  return madeOnce(ground, logOf, () => new TableDevelopmentLog(tableOf(ground)));
}

export function editionsOf(ground: Ground): TableEditions {
  return madeOnce(ground, editionsOf, () => new TableEditions(tableOf(ground)));
}

export function correctionsOf(ground: Ground): TableCorrections {
  return madeOnce(ground, correctionsOf, () => new TableCorrections(tableOf(ground)));
}

export function ledgerOf(ground: Ground): TableLedger {
  return madeOnce(ground, ledgerOf, () => new TableLedger(tableOf(ground)));
}

export function readershipOf(ground: Ground): TableReadership {
  return madeOnce(ground, readershipOf, () => new TableReadership(tableOf(ground)));
}

export function countsOf(ground: Ground): TableCounts {
  return madeOnce(ground, countsOf, () => new TableCounts(tableOf(ground)));
}

export function subscribersOf(ground: Ground): TableSubscribers {
  return madeOnce(ground, subscribersOf, () => new TableSubscribers(tableOf(ground)));
}

export function limitsOf(ground: Ground): TableLimits {
  return madeOnce(ground, limitsOf, () => new TableLimits(tableOf(ground)));
}

/** What was sent once and must not be sent again: letters, and notices of drafts. */
export function claimsOf(ground: Ground): TableRequests {
  return madeOnce(ground, claimsOf, () => new TableRequests(tableOf(ground)));
}

/** Requests that were named by an idempotency key. */
export function requestsOf(ground: Ground): TableRequestBook {
  return madeOnce(ground, requestsOf, () => new TableRequestBook(tableOf(ground)));
}

export function auditOf(ground: Ground): TableAuditLog {
  return madeOnce(ground, auditOf, () => new TableAuditLog(tableOf(ground)));
}

export function machineKeysOf(ground: Ground): TableMachineKeys {
  return madeOnce(ground, machineKeysOf, () => new TableMachineKeys(tableOf(ground)));
}

export function setAsideOf(ground: Ground): TableSetAside {
  return madeOnce(ground, setAsideOf, () => new TableSetAside(tableOf(ground), ground.clock));
}

export function probesOf(ground: Ground): TableProbes {
  return madeOnce(ground, probesOf, () => new TableProbes(tableOf(ground), ground.clock));
}

export function paceStoreOf(ground: Ground): TablePace {
  return madeOnce(ground, paceStoreOf, () => new TablePace(tableOf(ground)));
}
