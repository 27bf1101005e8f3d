import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { HashedContents } from '../../src/store/contents.ts';
import { anEditionContent, anEntry, aStoryBlock } from '../support/samples/edition-fixtures.ts';
import { eachObjects } from '../support/stores/objects.ts';

const CONTENT = anEditionContent([
  aStoryBlock('harbour', {
    entries: [anEntry(1, 'The harbour board voted on Friday.', '2024-10-25')],
  }),
]);
const hashOf = (body: string): string => createHash('sha256').update(body).digest('hex');

eachObjects('frozen contents and layouts', (makeObjects) => {
  it('stand under the hash of their bytes, for every process', async () => {
    const objects = await makeObjects();
    const hash = await new HashedContents(objects).putContent(CONTENT);
    expect(hash).toBe(hashOf(JSON.stringify(CONTENT)));
    const layout = await new HashedContents(objects).putLayout('<html>ö</html>');
    const other = new HashedContents(objects);
    expect(await other.content(hash)).toEqual(CONTENT);
    expect(await other.layout(layout)).toBe('<html>ö</html>');
  });

  it('put twice are one', async () => {
    const contents = new HashedContents(await makeObjects());
    const hashes = await Promise.all(
      [CONTENT, { ...CONTENT }].map((one) => contents.putContent(one)),
    );
    expect(new Set(hashes).size).toBe(1);
    expect(await contents.putContent({ ...CONTENT, note: 'Another.' })).not.toBe(hashes[0]);
  });

  it('that are missing, or not what their name says, are an error by name, and no last word', async () => {
    const objects = await makeObjects();
    const contents = new HashedContents(objects);
    const hash = hashOf(JSON.stringify(CONTENT));
    await expect(contents.content(hash)).rejects.toThrow(`"contents/${hash}.json" is missing`);
    await objects.put(`contents/${hash}.json`, '{"edition":"forged"}', 'application/json');
    await expect(contents.content(hash)).rejects.toThrow('does not have the hash it is named by');
    await contents.putContent(CONTENT);
    expect(await contents.content(hash)).toEqual(CONTENT);
  });

  it('are read anew when many others came between', async () => {
    const contents = new HashedContents(await makeObjects());
    const layouts = Array.from({ length: 20 }, (_, n) => `<p>${n}</p>`);
    const hashes = await Promise.all(layouts.map((layout) => contents.putLayout(layout)));
    for (const round of [1, 2])
      expect(await Promise.all(hashes.map((hash) => contents.layout(hash))), `${round}`).toEqual(
        layouts,
      );
  });
});
