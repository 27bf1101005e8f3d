import type { Context } from 'hono';
import { isZone } from '../domain/index.ts';

/**
 * The time zone in which a CDN places who asks (CloudFront's `CloudFront-Viewer-Time-Zone`, by the network's address);
 * null where none stands before the site, or where it names no zone. Anybody can send the header: it is good for a
 * guess that is shown and can be changed, and for nothing else.
 */
export const viewerZone = (c: Context): string | null => {
  const named = c.req.header('CloudFront-Viewer-Time-Zone') ?? '';
  return isZone(named) ? named : null;
};
