import { describe, expect, it } from 'vitest';
import { badToken } from '../../../src/desk/index.ts';
import { noSuchEdition, OtherHash, stillOpen } from '../../../src/editions/index.ts';
import { WritethruError } from '../../../src/kernel/index.ts';
import { problemSchema } from '../../../src/operations/contract/problem.ts';
import { ApiError, problemOf } from '../../../src/operations/problem.ts';

const told = async (error: Error) => {
  const answer = problemOf(error);
  const body = problemSchema.strict().parse(await answer.json());
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.status).toBe(body.status);
  return { ...body, challenge: answer.headers.get('www-authenticate') };
};

describe('a problem document', () => {
  it.each([
    [noSuchEdition('e'), 404, 'edition.missing'],
    [stillOpen('e', 'f'), 409, 'edition.open'],
    [new WritethruError('input', 'some.input', 'x: wrong'), 422, 'some.input'],
    [new WritethruError('refused', 'some.state', 'x: not now'), 409, 'some.state'],
    [new WritethruError('unavailable', 'some.away', 'x: away'), 503, 'some.away'],
    [new ApiError(405, 'api.method', 'not so'), 405, 'api.method'],
  ])('says what a stage refused (%#)', async (error, status, code) => {
    expect(await told(error)).toMatchObject({ status, code, detail: error.message });
  });

  it('challenges who brings a bad token', async () => {
    const { status, challenge } = await told(badToken('it has expired'));
    expect([status, challenge]).toEqual([401, 'Bearer realm="desk", error="invalid_token"']);
  });

  it('names both hashes', async () => {
    expect(await told(new OtherHash('e', 'one', 'two'))).toMatchObject({
      approved: 'one',
      current: 'two',
    });
  });

  it.each([
    { $fault: 'server' },
    { $fault: 'client', $retryable: { throttling: true } },
    { name: 'TimeoutError' },
    { code: 'ECONNREFUSED' },
  ])('tells a service that is away from a fault of ours: %j', async (marks) => {
    const error = Object.assign(new Error('table writethru at 10.0.0.1'), marks);
    const { status, detail } = await told(error);
    expect(status).toBe(503);
    expect(detail).not.toContain('writethru');
  });

  it('tells nothing of a fault of ours', async () => {
    for (const error of [
      new TypeError('x of undefined'),
      Object.assign(new Error('bad key'), { $fault: 'client' }),
    ]) {
      const { status, code, detail } = await told(error);
      expect([status, code]).toEqual([500, 'api.failed']);
      expect(detail).not.toContain(error.message);
    }
  });
});
