import { expect, it } from 'vitest';
import { eachObjects } from '../support/stores/objects.ts';

eachObjects('objects', (makeObjects) => {
  it('give back what was put, character for character', async () => {
    const objects = await makeObjects();
    const body = '{"ä": "日本語 🚢\\r\\n\u2028"}';
    await objects.put('bodies/a.json', body, 'application/json');
    expect(await objects.get('bodies/a.json')).toBe(body);
  });

  it('are null where there is none, also beside one of nearly that name', async () => {
    const objects = await makeObjects();
    await objects.put('contents/abc.json', '{}', 'application/json');
    for (const key of ['contents/ab', 'contents/abc', 'contents', 'abc.json'])
      expect(await objects.get(key)).toBeNull();
  });

  it('may be put again, by several at once', async () => {
    const objects = await makeObjects();
    const body = 'x'.repeat(200_000);
    await Promise.all(
      Array.from({ length: 8 }, () => objects.put('contents/one.json', body, 'application/json')),
    );
    expect(await objects.get('contents/one.json')).toBe(body);
  });

  it('hold a body of some megabytes', async () => {
    const objects = await makeObjects();
    const body = 'ø'.repeat(3_000_000);
    await objects.put('bodies/large.json', body, 'application/json');
    expect((await objects.get('bodies/large.json')) === body).toBe(true);
  });
});
