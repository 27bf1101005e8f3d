import { randomUUID } from 'node:crypto';
import { xmlText } from '../xml-text.ts';
import { SesRefusal } from './refusal.ts';

const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';

/** A call's parameters. */
export type Form = ReadonlyMap<string, string>;

/**
 * Reads a form. Not by `URLSearchParams`, which goes through a mail in base64 one escape at a time and took a quarter
 * of all the time that a mail cost. Throws `SesRefusal`.
 */
export const readForm = (body: string): Form => {
  const form = new Map<string, string>();
  for (const part of body.split('&')) {
    const at = part.indexOf('=');
    if (at < 0) continue;
    form.set(unescapeForm(part.slice(0, at)), unescapeForm(part.slice(at + 1)));
  }
  return form;
};

const unescapeForm = (text: string): string => {
  const spaced = text.replaceAll('+', ' ');
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    throw SesRefusal.invalid('The form is not escaped as forms are.');
  }
};

/** The members of a list: `Tags.member.1.Name`, `Tags.member.2.Name` …, or `Destinations.member.1`. */
export const members = (form: Form, list: string, field = ''): string[] => {
  const found: string[] = [];
  for (let at = 1; ; at += 1) {
    const value = form.get(`${list}.member.${at}${field && `.${field}`}`);
    if (value === undefined) return found;
    found.push(value);
  }
};

/** The answer to an action, with its result's fields. */
export const resultXml = (action: string, fields: Readonly<Record<string, string>>): string =>
  answerXml(
    action,
    Object.entries(fields)
      .map(([name, value]) => `<${name}>${xmlText(value)}</${name}>`)
      .join(''),
  );

/** The answer to an action, with its result as XML. */
export const answerXml = (action: string, result: string): string =>
  `<${action}Response xmlns="${NAMESPACE}"><${action}Result>${result}</${action}Result>` +
  `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`;

export const refusalXml = ({ code, message, status }: SesRefusal): string =>
  `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type>` +
  `<Code>${code}</Code><Message>${xmlText(message)}</Message></Error>` +
  `<RequestId>${randomUUID()}</RequestId></ErrorResponse>`;
