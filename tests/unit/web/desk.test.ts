import { describe, expect, it } from 'vitest';
import { countMarks, type Edition } from '../../../src/domain/index.ts';
import { noSuchEdition } from '../../../src/editions/index.ts';
import type { EditionId, NewsletterId } from '../../../src/kernel/index.ts';
import { createDesk } from '../../../src/web/index.ts';

const WIRE = 'morning-wire' as NewsletterId;
const KNOWN = 'morning-wire_m-abc' as EditionId;

const desk = createDesk({
  newsletters: [WIRE],
  editions: async () => [{ id: KNOWN, state: 'sent', version: 7 } as Edition],
  counts: async (id) => {
    if (id !== KNOWN) throw noSuchEdition(id);
    return { edition: id, state: 'sent', ...countMarks([]), pause: null, goesOnBy: null };
  },
});

/** A request as the HTTP API hands it on once its authorizer has checked the token. */
const get = (path: string, groups?: string | string[]) =>
  desk.request(
    `/desk/api/v1${path}`,
    {},
    {
      event: {
        requestContext: {
          authorizer: { jwt: { claims: groups ? { 'cognito:groups': groups } : {} } },
        },
      },
    },
  );

describe("the desk's API", () => {
  it.each([undefined, '[]', '[readers]', '[editors]'])(
    'refuses a token whose groups are %s',
    async (groups) => {
      const answer = await get(`/newsletters/${WIRE}/editions`, groups);
      expect(answer.status).toBe(403);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    },
  );

  it('refuses a request that no authorizer has seen', async () => {
    expect((await desk.request(`/desk/api/v1/newsletters/${WIRE}/editions`)).status).toBe(403);
  });

  it.each(['[editor]', '[reader publisher]', ['admin']])(
    'lists editions for groups %s',
    async (groups) => {
      const answer = await get(`/newsletters/${WIRE}/editions`, groups);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.json()).toEqual({ editions: [{ id: KNOWN, state: 'sent' }] });
    },
  );

  it('tells how a delivery stands, and names what is not there', async () => {
    expect(await (await get(`/editions/${KNOWN}/status`, '[editor]')).json()).toMatchObject({
      edition: KNOWN,
      planned: 0,
    });
    for (const path of ['/editions/none/status', '/newsletters/none/editions', '/nowhere']) {
      expect((await get(path, '[editor]')).status, path).toBe(404);
    }
  });
});
