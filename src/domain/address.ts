import { domainToASCII } from 'node:url';
import { excerpt, WritethruError } from '../kernel/index.ts';

/** RFC 5321, 4.5.3.1: what a server must take. */
const LOCAL_LENGTH = 64;
const ADDRESS_LENGTH = 254;

/** Letters of what is given as an address, with the spaces around it; of a longer one nothing is looked at. */
const GIVEN_LENGTH = 1000;

/** RFC 5322's dot-atom. Quoted local parts and non-ASCII ones (SMTPUTF8, which SES does not take) are refused. */
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/iu;
/** At least two labels of letters, digits and inner hyphens, the last not a number: no IP address, no bare host. */
const DOMAIN =
  /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(?=[a-z0-9-]*[a-z])[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/u;

/** An address that no mail can be sent to. */
export class AddressError extends WritethruError {
  constructor(address: string, reason: string) {
    super(
      'input',
      'address.invalid',
      `address "${excerpt(address.replace(/\p{C}/gu, '\uFFFD'))}": ${reason}; allowed is name@domain, the name in ASCII letters, digits, dots and !#$%&'*+/=?^_\`{|}~-`,
    );
  }
}

/**
 * An address as mail is sent to it: outer spaces cut, the domain in lower-case punycode (UTS 46), the local part as it
 * was written. Throws AddressError for what is not a plain ASCII dot-atom at a domain name, and for any control,
 * format or unassigned character.
 */
export const normaliseAddress = (text: string): string => {
  if (text.length > GIVEN_LENGTH)
    throw new AddressError(
      text.slice(0, GIVEN_LENGTH),
      `it has ${text.length} characters, at most ${ADDRESS_LENGTH} are allowed`,
    );
  const address = text.replace(/^ +| +$/gu, '');
  if (/\p{C}/u.test(address))
    throw new AddressError(text, 'it has a control or invisible character');
  const at = address.lastIndexOf('@');
  if (at < 1) throw new AddressError(text, 'it has no name before an @');
  const local = address.slice(0, at);
  if (!LOCAL.test(local))
    throw new AddressError(text, 'its name has a character or a dot that is not allowed there');
  if (local.length > LOCAL_LENGTH)
    throw new AddressError(
      text,
      `its name has ${local.length} characters, at most ${LOCAL_LENGTH} are allowed`,
    );
  const domain = asciiDomain(address.slice(at + 1));
  if (domain === null) throw new AddressError(text, 'its domain is no domain name');
  const normal = `${local}@${domain}`;
  if (normal.length > ADDRESS_LENGTH)
    throw new AddressError(
      text,
      `it has ${normal.length} characters, at most ${ADDRESS_LENGTH} are allowed`,
    );
  return normal;
};

/**
 * What tells two addresses apart: as `normaliseAddress`, the local part in lower case too. A subscriber's id is made of
 * it, so that "Ann@example.org" and "ann@example.org" are one person.
 */
export const addressIdentity = (text: string): string => normaliseAddress(text).toLowerCase();

const asciiDomain = (domain: string): string | null => {
  // The URL parser behind domainToASCII decodes percent signs and cuts at these; no domain name holds them.
  if (/[%/\\?#:@[\]\s]/u.test(domain)) return null;
  const ascii = domainToASCII(domain);
  return DOMAIN.test(ascii) ? ascii : null;
};
