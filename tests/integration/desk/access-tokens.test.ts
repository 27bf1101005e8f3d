import { createHmac, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accessTokens } from '../../../src/aws/access-tokens.ts';
import { listenOnLoopback } from '../../../src/local/loopback.ts';

const ISSUER = 'https://issuer.example.org/pool';
const CLIENT = 'desk-client';
const NOW = Date.parse('2026-03-02T06:00:00Z');
const seconds = (offset: number) => NOW / 1000 + offset;

interface Made {
  readonly privateKey: CryptoKey | KeyObject;
  readonly publicKey: CryptoKey;
}
let known: Made;
let stranger: Made;
let keysUrl: string;
let asked = 0;
let reply: (keys: unknown) => { status: number; body: string };
let stop: () => Promise<void>;

beforeAll(async () => {
  known = await generateKeyPair('RS256', { extractable: true });
  stranger = await generateKeyPair('RS256', { extractable: true });
  const keys = [{ ...(await exportJWK(known.publicKey)), kid: 'k1', use: 'sig', alg: 'RS256' }];
  const server: Server = createServer((_, response) => {
    asked += 1;
    const { status, body } = reply({ keys });
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  const listening = await listenOnLoopback(server);
  keysUrl = `${listening.endpoint}/.well-known/jwks.json`;
  stop = listening.stop;
});
afterAll(() => stop());
beforeEach(() => {
  asked = 0;
  reply = (keys) => ({ status: 200, body: JSON.stringify(keys) });
});

const clock = { now: () => NOW, sleep: async () => {} };
const checker = () => accessTokens({ issuers: [ISSUER], keysUrl, clients: [CLIENT, 'cli'] }, clock);

interface Given {
  readonly header?: Record<string, unknown>;
  readonly claims?: Record<string, unknown>;
  readonly key?: Made;
}

/** A token as a user pool writes it, but for what a test changes; `undefined` leaves a part out. */
const tokenOf = ({ header = {}, claims = {}, key = known }: Given = {}): Promise<string> => {
  const payload = {
    iss: ISSUER,
    sub: 'b1c2',
    username: 'ada',
    client_id: CLIENT,
    token_use: 'access',
    scope: 'openid',
    iat: seconds(-60),
    exp: seconds(600),
    'cognito:groups': ['publisher', 'visitors'],
    ...claims,
  };
  return new SignJWT(JSON.parse(JSON.stringify(payload)))
    .setProtectedHeader(JSON.parse(JSON.stringify({ alg: 'RS256', kid: 'k1', ...header })))
    .sign(key.privateKey);
};

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('access tokens, against keys over HTTP', () => {
  it('names who signed in, with the roles that the desk knows', async () => {
    expect(await checker().editor(await tokenOf())).toEqual({
      id: 'b1c2',
      name: 'ada',
      roles: ['publisher'],
      until: new Date(NOW + 600_000).toISOString(),
    });
  });

  it('takes each client of ours, and who has no group has no role', async () => {
    const token = await tokenOf({ claims: { client_id: 'cli', 'cognito:groups': undefined } });
    expect(await checker().editor(token)).toMatchObject({ roles: [] });
  });

  it('grants clocks ten seconds, either way', async () => {
    const { editor } = checker();
    await editor(await tokenOf({ claims: { exp: seconds(-8), nbf: seconds(8) } }));
    await expect(editor(await tokenOf({ claims: { exp: seconds(-12) } }))).rejects.toThrow(
      'it has expired',
    );
    await expect(editor(await tokenOf({ claims: { nbf: seconds(12) } }))).rejects.toThrow('"nbf"');
  });

  const refused: readonly [string, Given, string][] = [
    ['no key id', { header: { kid: undefined } }, 'names no key'],
    ['an unknown key id', { header: { kid: 'k2' } }, 'signed by no key of the issuer'],
    ['another issuer', { claims: { iss: 'https://issuer.example.org/other' } }, '"iss"'],
    ['no issuer', { claims: { iss: undefined } }, '"iss"'],
    ['another client', { claims: { client_id: 'shop' } }, 'another application'],
    ['no client', { claims: { client_id: undefined } }, '"client_id"'],
    ['the use of an id token', { claims: { token_use: 'id' } }, '"token_use"'],
    ['no use', { claims: { token_use: undefined } }, '"token_use"'],
    ['no end', { claims: { exp: undefined } }, '"exp"'],
    ['no subject', { claims: { sub: undefined } }, '"sub"'],
    ['another audience', { claims: { aud: 'shop' } }, 'another application'],
    ['one audience too many', { claims: { aud: [CLIENT, 'shop'] } }, 'another application'],
    ['groups that are no list', { claims: { 'cognito:groups': 'admin' } }, '"cognito:groups"'],
  ];
  it.each(refused)('refuses %s', async (_, given, words) => {
    const checked = checker().editor(await tokenOf(given));
    await expect(checked).rejects.toMatchObject({ code: 'desk.token' });
    await expect(checked).rejects.toThrow(words);
  });

  it('refuses a stranger’s signature under a known key id', async () => {
    const checked = checker().editor(await tokenOf({ key: stranger }));
    await expect(checked).rejects.toMatchObject({ code: 'desk.token' });
  });

  it('refuses "none" as an algorithm, however it is spelt', async () => {
    const [, payload = ''] = (await tokenOf()).split('.');
    for (const alg of ['none', 'None', 'NONE', '']) {
      const token = `${part({ alg, kid: 'k1' })}.${payload}.`;
      await expect(checker().editor(token), alg).rejects.toMatchObject({ code: 'desk.token' });
    }
  });

  it('refuses HS256 with the public key as its secret', async () => {
    const [, payload = ''] = (await tokenOf()).split('.');
    const head = `${part({ alg: 'HS256', kid: 'k1' })}.${payload}`;
    for (const secret of [
      await exportSPKI(known.publicKey),
      JSON.stringify(await exportJWK(known.publicKey)),
    ]) {
      const mac = createHmac('sha256', secret).update(head).digest('base64url');
      await expect(checker().editor(`${head}.${mac}`)).rejects.toMatchObject({
        code: 'desk.token',
      });
    }
  });

  it('refuses another algorithm of the same key', async () => {
    const key = await generateKeyPair('PS256', { extractable: true });
    const token = await tokenOf({ header: { alg: 'PS256' }, key });
    await expect(checker().editor(token)).rejects.toMatchObject({ code: 'desk.token' });
  });

  it.each(['', 'x', 'a.b.c', '..', `${'a'.repeat(20)}.${'b'.repeat(9000)}.c`])(
    'refuses what is no token (%#)',
    async (token) => {
      await expect(checker().editor(token)).rejects.toMatchObject({ code: 'desk.token' });
    },
  );

  it('refuses a token that was changed by one letter', async () => {
    const [head, payload = '', mac] = (await tokenOf()).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const forged = part({ ...claims, 'cognito:groups': ['admin'] });
    await expect(checker().editor(`${head}.${forged}.${mac}`)).rejects.toMatchObject({
      code: 'desk.token',
    });
  });
});

describe('the issuer’s keys', () => {
  it('are asked for once, and not again for each unknown key id', async () => {
    const { editor } = checker();
    await editor(await tokenOf());
    for (const kid of ['a', 'b', 'c'])
      await expect(editor(await tokenOf({ header: { kid } }))).rejects.toThrow('no key');
    await editor(await tokenOf());
    expect(asked).toBe(1);
  });

  it.each([
    ['a failing issuer', () => ({ status: 500, body: '{}' })],
    ['an issuer that moved', () => ({ status: 302, body: '{}' })],
    ['no key set', () => ({ status: 200, body: 'surprise' })],
    ['a key set without end', () => ({ status: 200, body: ' '.repeat(70_000) })],
  ])('%s is not the caller’s fault', async (_, answer) => {
    reply = answer;
    await expect(checker().editor(await tokenOf())).rejects.toMatchObject({
      code: 'desk.keys',
      kind: 'unavailable',
    });
  });

  it('are asked for again once they can be had', async () => {
    const { editor } = checker();
    reply = () => ({ status: 503, body: '{}' });
    const token = await tokenOf();
    await expect(editor(token)).rejects.toMatchObject({ code: 'desk.keys' });
    reply = (keys) => ({ status: 200, body: JSON.stringify(keys) });
    expect(await editor(token)).toMatchObject({ name: 'ada' });
  });
});
