import { createHash } from 'node:crypto';
import { RESERVED_IN_SIGN_IN } from '../src/app/configuration.ts';

/** The most characters of a prefix. */
const LENGTH = 63;

/**
 * The first part of the sign-in pages' host, for a domain and a stage. Cognito refuses one that holds a word of its own,
 * as "lawsociety-org" does: then a hash stands for the domain.
 *
 * @example signInPrefixOf('example.org', 'production') // "example-org-production"
 */
export function signInPrefixOf(domain: string, stageName: string): string {
  const plain = `${domain.replaceAll('.', '-')}-${stageName}`.slice(-LENGTH).replace(/^-+/u, '');
  if (!RESERVED_IN_SIGN_IN.test(plain)) return plain;
  const hash = createHash('sha256').update(`${domain} ${stageName}`).digest('hex');
  return `newsletter-${hash.slice(0, 12)}`;
}
