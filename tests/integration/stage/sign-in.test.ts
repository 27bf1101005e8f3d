import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { login, logout } from '../../../src/cli/commands/sign-in.ts';
import { credentialsFor } from '../../../src/cli/stage/credentials.ts';
import { deskClient } from '../../../src/cli/stage/desk-client.ts';
import { renew, revoke, signIn } from '../../../src/cli/stage/sign-in.ts';
import { tokenFile } from '../../../src/cli/stage/token-file.ts';
import type { Terminal } from '../../../src/cli/terminal.ts';
import { iso, systemClock, systemRandom } from '../../../src/kernel/index.ts';
import { listenOnLoopback } from '../../../src/local/loopback.ts';
import { signInByHand, startIssuer } from '../../support/servers/issuer.ts';

const clock = systemClock();

let issuer: Awaited<ReturnType<typeof startIssuer>>;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.stop());

/** Signs in, with somebody at the browser who does `by`; what goes wrong there is wrong here. */
const signedIn = async (by: (address: string) => Promise<unknown> = signInByHand) => {
  let browser: Promise<unknown> = Promise.resolve();
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const show = (address: string): void => {
    browser = by(address);
    browser.catch(fail);
  };
  try {
    return await Promise.race([signIn(issuer, { clock, port: 0, show }), failed]);
  } finally {
    await browser;
  }
};

describe('signing in by the browser', () => {
  it('gives tokens, and a page that may be closed', async () => {
    let page: Awaited<ReturnType<typeof signInByHand>> | null = null;
    const before = clock.now();
    const tokens = await signedIn(async (address) => {
      const { searchParams } = new URL(address);
      expect(searchParams.get('code_challenge_method')).toBe('S256');
      expect(searchParams.get('redirect_uri')).toMatch(/^http:\/\/localhost:\d+\/callback$/u);
      page = await signInByHand(address);
    });
    expect(page).toMatchObject({
      status: 200,
      text: expect.stringContaining('You may close this page'),
    });
    expect(tokens).toMatchObject({ issuer: issuer.issuer, client: issuer.client });
    expect(tokens.accessToken).not.toBe('');
    expect(tokens.refreshToken).not.toBeNull();
    expect(Date.parse(tokens.expiresAt)).toBeGreaterThan(before);
  });

  it('takes no answer that is not of this sign-in, and goes on waiting', async () => {
    const tokens = await signedIn(async (address) => {
      const callback = new URL(new URL(address).searchParams.get('redirect_uri') ?? '');
      for (const query of ['', '?code=stolen', '?code=stolen&state=guessed', '?error=no&state=']) {
        const answer = await fetch(`${callback.href}${query}`);
        expect([query, answer.status]).toEqual([query, 400]);
      }
      expect((await fetch(new URL('/other', callback))).status).toBe(404);
      await signInByHand(address);
    });
    expect(tokens.accessToken).not.toBe('');
  });

  it('says what the issuer says when it refuses', async () => {
    const denied = signedIn(async (address) => {
      const { searchParams } = new URL(address);
      const callback = new URL(searchParams.get('redirect_uri') ?? '');
      callback.searchParams.set('state', searchParams.get('state') ?? '');
      callback.searchParams.set('iss', issuer.issuer);
      callback.searchParams.set('error', 'access_denied');
      callback.searchParams.set('error_description', 'the user is not invited');
      const answer = await fetch(callback);
      expect(await answer.text()).toContain('Signing in failed');
    });
    await expect(denied).rejects.toMatchObject({
      code: 'stage.sign-in',
      message: 'signing in: the user is not invited',
    });
  });

  it.each([
    ['http://issuer.example.org', /is no https address/u],
    ['urn:writethru:local-editors', /is no https address/u],
    ['http://127.0.0.1:1', /the issuer http:\/\/127\.0\.0\.1:1 does not answer/u],
  ])('refuses the issuer %s', async (address, words) => {
    const bad = { issuer: address, client: issuer.client };
    const show = () => {};
    await expect(signIn(bad, { clock, port: 0, show })).rejects.toThrow(words);
  });
});

describe('a sign-in that is kept', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'writethru-sign-in-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is renewed until it is ended at the issuer', async () => {
    const first = await signedIn();
    const second = await renew(first, clock);
    expect(second.accessToken).not.toBe(first.accessToken);
    await revoke(second);
    await expect(renew(second, clock)).rejects.toMatchObject({ code: 'stage.signed-out' });
  });

  it('renews itself before its token ends, and says how to sign in where it cannot', async () => {
    const stage = { name: 'production', deskUrl: 'https://desk.example.org' };
    const file = tokenFile(join(folder, 'tokens.json'));
    const credentials = () =>
      credentialsFor(stage, { given: undefined, data: folder, file, clock });
    await expect(credentials().token(['editor'])).rejects.toThrow(
      'stage production: nobody is signed in; "writethru login --stage production" signs you in',
    );
    const first = await signedIn();
    await file.write(stage.deskUrl, first);
    expect(await credentials().token(['editor'])).toBe(first.accessToken);
    await file.write(stage.deskUrl, { ...first, expiresAt: iso(clock.now() + 30_000) });
    const renewed = await credentials().token(['editor']);
    expect(renewed).not.toBe(first.accessToken);
    const kept = await file.read(stage.deskUrl);
    expect(kept?.accessToken).toBe(renewed);
    if (kept) await revoke(kept);
    await file.write(stage.deskUrl, { ...(kept ?? first), expiresAt: iso(clock.now()) });
    await expect(credentials().token(['editor'])).rejects.toThrow(
      'stage production: the sign-in has ended; "writethru login --stage production" signs you in',
    );
  });

  it('comes of login by what the desk says of its issuer, and goes with logout', async () => {
    const tokensSeen: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      if (request.url?.endsWith('/whoami')) tokensSeen.push(request.headers.authorization);
      const who = { id: 'u1', name: 'Ada', roles: ['editor'], until: iso(clock.now()) };
      const found = request.url?.endsWith('/sign-in') ? issuer : who;
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found));
    });
    const desk = await listenOnLoopback(server);
    const address = { name: 'production', deskUrl: desk.endpoint };
    const file = tokenFile(join(folder, 'tokens.json'));
    const credentials = credentialsFor(address, { given: undefined, data: folder, file, clock });
    const client = deskClient(address, { credentials, clock, random: systemRandom() });
    const stage = { address, client, file, ports: { clock, untilStopped: async () => {} } };
    const said: string[] = [];
    const terminal: Terminal = {
      machine: false,
      showsProgress: false,
      json: () => {},
      note: () => {},
      progress: () => ({ to: () => {}, end: () => {} }),
      say: (text) => said.push(text),
      complain: (text) => {
        const [shown] = /http\S+/u.exec(text) ?? [];
        if (shown) void signInByHand(shown);
      },
    };
    try {
      await login(stage, terminal, 0);
      const kept = await file.read(desk.endpoint);
      expect(tokensSeen).toEqual([`Bearer ${kept?.accessToken}`]);
      expect(said).toEqual([expect.stringMatching(/^Ada at production: editor; /u)]);
      await logout(stage, terminal);
      expect(await file.read(desk.endpoint)).toBeNull();
      expect(said.at(-1)).toBe('Signed out of production.');
      if (kept) await expect(renew(kept, clock)).rejects.toThrow('the sign-in has ended');
    } finally {
      await desk.stop();
    }
  });
});
