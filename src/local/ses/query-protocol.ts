import { randomUUID } from 'node:crypto';
import { xmlText } from '../xml-text.ts';
import type { SesRefusal } from './refusal.ts';

const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';

/** The members of a list: `Tags.member.1.Name`, `Tags.member.2.Name` …, or `Destinations.member.1`. */
export const members = (form: URLSearchParams, list: string, field = ''): string[] => {
  const found: string[] = [];
  for (let at = 1; ; at += 1) {
    const value = form.get(`${list}.member.${at}${field && `.${field}`}`);
    if (value === null) return found;
    found.push(value);
  }
};

/** The answer to an action, with its result's fields. */
export const resultXml = (action: string, fields: Readonly<Record<string, string>>): string => {
  const content = Object.entries(fields).map(
    ([name, value]) => `<${name}>${xmlText(value)}</${name}>`,
  );
  return (
    `<${action}Response xmlns="${NAMESPACE}"><${action}Result>${content.join('')}</${action}Result>` +
    `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`
  );
};

export const refusalXml = ({ code, message, status }: SesRefusal): string =>
  `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type>` +
  `<Code>${code}</Code><Message>${xmlText(message)}</Message></Error>` +
  `<RequestId>${randomUUID()}</RequestId></ErrorResponse>`;
