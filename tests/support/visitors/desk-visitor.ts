import { expect } from 'vitest';

/** A page as a browser got it. */
export interface ShownPage {
  readonly status: number;
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
}

/** More hops than a sign-in has. */
const HOPS = 12;

/** A browser without script: follows redirects, keeps cookies by path, and sends the forms that it was shown. */
export class DeskVisitor {
  readonly desk: string;
  readonly cookies = new Map<string, string>();
  #formKey = '';

  constructor(desk: string) {
    this.desk = desk;
  }

  /** Signs in at the embedded issuer as one of its sample editors. */
  static async signedIn(desk: string, editor: string): Promise<DeskVisitor> {
    const visitor = new DeskVisitor(desk);
    const choice = await visitor.get('/desk');
    expect(choice.text).toContain('Who are you today?');
    const today = await visitor.choose(choice, editor);
    expect(today).toMatchObject({ status: 200 });
    return visitor;
  }

  /** Presses a name on the issuer's page. */
  choose({ url }: ShownPage, editor: string): Promise<ShownPage> {
    return this.#follow(url, { editor });
  }

  get(path: string): Promise<ShownPage> {
    return this.#follow(new URL(path, this.desk).href, null);
  }

  /** Sends a form of the last page that had one. */
  post(
    path: string,
    fields: Readonly<Record<string, string>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<ShownPage> {
    const own = { 'form-key': this.#formKey, ...fields };
    return this.#follow(new URL(path, this.desk).href, own, headers);
  }

  async #follow(
    address: string,
    fields: Readonly<Record<string, string>> | null,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<ShownPage> {
    let [url, form] = [address, fields];
    for (let hop = 0; hop < HOPS; hop += 1) {
      const answer = await this.#ask(url, form, headers);
      const to = answer.headers.get('location');
      const text = await answer.text();
      if (to === null) {
        this.#formKey = /name="form-key" value="([^"]+)"/u.exec(text)?.[1] ?? this.#formKey;
        return { status: answer.status, url, headers: answer.headers, text };
      }
      [url, form] = [new URL(to, url).href, null];
    }
    throw new Error(`${address}: more than ${HOPS} redirects`);
  }

  async #ask(
    url: string,
    form: Readonly<Record<string, string>> | null,
    headers: Readonly<Record<string, string>>,
  ): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: {
        cookie,
        ...(form ? { origin: new URL(url).origin, 'sec-fetch-site': 'same-origin' } : {}),
        ...headers,
      },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }
}
