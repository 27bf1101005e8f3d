import { type Check, failed, ok } from './check.ts';
import type { NameServers, RecordType } from './ports.ts';

/** A record that a stack's output asks for: `NAME TYPE VALUE`. */
export interface WantedRecord {
  readonly name: string;
  readonly type: RecordType;
  readonly value: string;
}

const OUTPUT = /^(?<name>\S+) (?<type>CNAME|MX|TXT) (?<value>.+)$/u;

/** The records that a stack's outputs ask for, those whose id begins with `Dns`. */
export const wantedRecords = (outputs: Readonly<Record<string, string>>): WantedRecord[] =>
  Object.entries(outputs).flatMap(([id, text]) => {
    const { name = '', type, value = '' } = OUTPUT.exec(text)?.groups ?? {};
    return id.startsWith('Dns') && type ? [{ name, type: type as RecordType, value }] : [];
  });

const sameHost = (one: string, other: string): boolean =>
  one.toLowerCase().replace(/\.$/u, '') === other.toLowerCase().replace(/\.$/u, '');

const SPF = /^v=spf1(?:\s|$)/iu;
const DMARC = /^v=DMARC1\s*(?:;|$)/iu;

const quoted = (values: readonly string[]): string =>
  values.length === 0 ? 'nothing' : values.map((value) => `"${value}"`).join(', ');

/** Why a record that stands does not do; null where it does. */
const problemWith = (wanted: WantedRecord, values: readonly string[]): string | null => {
  switch (wanted.type) {
    case 'CNAME':
      return values.some((value) => sameHost(value, wanted.value)) ? null : quoted(values);
    case 'MX':
      return problemWithMx(wanted.value, values);
    case 'TXT':
      return SPF.test(wanted.value)
        ? problemWithSpf(values)
        : problemWithDmarc(values.filter((value) => DMARC.test(value)));
  }
};

/** SES wants its MX to be the only one there (Developer Guide, "Using a custom MAIL FROM domain"). */
const problemWithMx = (wanted: string, values: readonly string[]): string | null => {
  const host = (text: string) => text.split(' ').at(-1) ?? '';
  const [value = '', ...more] = values;
  if (more.length > 0) return `${quoted(values)}; SES wants one MX record only`;
  return sameHost(host(value), host(wanted)) ? null : quoted(values);
};

const problemWithSpf = (values: readonly string[]): string | null => {
  const spf = values.filter((value) => SPF.test(value));
  // RFC 7208, 4.5: several are an error, and nothing passes.
  if (spf.length > 1) return `${quoted(spf)}; only one SPF record may stand there`;
  return spf.some((value) => /\sinclude:amazonses\.com(?:\s|$)/iu.test(value)) ? null : quoted(spf);
};

const problemWithDmarc = (dmarc: readonly string[]): string | null => {
  // RFC 7489, 6.6.3: where several stand, none counts.
  if (dmarc.length > 1) return `${quoted(dmarc)}; only one DMARC record may stand there`;
  return dmarc.some((value) => /;\s*p\s*=\s*(?:none|quarantine|reject)\s*(?:;|$)/iu.test(value))
    ? null
    : quoted(dmarc);
};

const isDmarc = ({ type, name }: WantedRecord): boolean =>
  type === 'TXT' && name.startsWith('_dmarc.');

/** The names above a domain that may state its policy, nearest first; a top-level domain states none for others. */
const parents = (domain: string): string[] => {
  const labels = domain.split('.');
  return labels.slice(1, -1).map((_, at) => labels.slice(at + 1).join('.'));
};

/** DMARC of a domain above counts for those beneath it that have none (RFC 7489, 6.6.3). */
const inheritedDmarc = async (name: string, names: NameServers): Promise<string | null> => {
  for (const parent of parents(name.replace(/^_dmarc\./u, ''))) {
    const values = await names.lookup(`_dmarc.${parent}`, 'TXT');
    const dmarc = values.filter((value) => DMARC.test(value));
    if (dmarc.length > 0)
      return problemWithDmarc(dmarc) === null ? `of ${parent}: ${quoted(dmarc)}` : null;
  }
  return null;
};

export const titleOfRecord = ({ name, type }: WantedRecord): string => `DNS ${name} ${type}`;

/** Does DNS hold this record, or one that does as well? Throws where no answer can be had. */
export const checkRecord = async (wanted: WantedRecord, names: NameServers): Promise<Check> => {
  const title = titleOfRecord(wanted);
  const values = await names.lookup(wanted.name, wanted.type);
  const problem = problemWith(wanted, values);
  if (problem === null) return ok(title, quoted(values));
  if (isDmarc(wanted) && problem === 'nothing') {
    const inherited = await inheritedDmarc(wanted.name, names);
    if (inherited !== null) return ok(title, inherited);
  }
  if (wanted.type === 'CNAME' && values.length === 0 && (await names.hasAddress(wanted.name)))
    return ok(title, 'no CNAME, but addresses: an alias, whose target DNS does not tell');
  const mend = `${values.length === 0 ? 'add' : 'correct'} the record: ${wanted.name} ${wanted.type} ${wanted.value}`;
  return failed(title, problem, mend);
};
