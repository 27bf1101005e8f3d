import type { Edition } from '../../domain/index.ts';
import { DAY, type Instant, iso } from '../../kernel/index.ts';
import type { FullQuota, SendQuota } from '../ports.ts';

/** What editions may use of rate and quota; the rest is kept for transactional mail. */
export const SHARE_OF_ACCOUNT = 0.95;

/** How many mails the day still holds for editions: the quota less 5 % for transactional mail, less what was sent. */
export const leftOf = ({ max24Hours, sentLast24Hours }: SendQuota): number =>
  max24Hours < 0
    ? Number.POSITIVE_INFINITY
    : Math.max(0, Math.floor(max24Hours * SHARE_OF_ACCOUNT) - sentLast24Hours);

/**
 * Does SES's word that the quota is used up still count? Its figures may lag behind its refusals, so they are believed
 * again only where they have improved since: fewer mails in the last 24 hours, or a higher quota. After a day, every
 * mail of that day has left the count.
 */
export const isStillFull = (full: FullQuota | null, quota: SendQuota, now: Instant): boolean => {
  if (full === null || now - full.at >= DAY) return false;
  const { figures } = full;
  if (figures === null) return true;
  const raised = quota.max24Hours < 0 || quota.max24Hours > figures.max24Hours;
  return !raised && quota.sentLast24Hours >= figures.sentLast24Hours;
};

/**
 * By when an edition that has met a full quota goes on at the latest, ISO. SES counts the mails of the last 24 hours:
 * a day after its start all that went before it has left the count and its own mails begin to, and so every day.
 */
export const goesOnBy = ({ startedAt }: Edition, now: Instant): string => {
  const start = startedAt === null ? now : Math.min(now, Date.parse(startedAt));
  return iso(start + DAY * (1 + Math.floor((now - start) / DAY)));
};
