import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/domain/index.ts';
import { loadTemplates, RenderError, renderLayout } from '../../../src/render/index.ts';
import { aNewsletter } from '../../support/samples/edition-fixtures.ts';
import { TEMPLATES_FOLDER, templates } from '../../support/samples/templates.ts';

const { look } = aNewsletter();

describe('a layout', () => {
  it('follows from look and language alone', async () => {
    const layout = await renderLayout(templates, look, 'en');
    const elsewhere = { ...look, postalAddress: 'Elsewhere' };
    expect(await renderLayout(templates, elsewhere, 'en')).toBe(layout);
    expect(await renderLayout(templates, { ...look, accent: '#1f4f8a' }, 'en')).not.toBe(layout);
    expect(await renderLayout(templates, look, 'ar')).not.toBe(layout);
  });

  it('fetches nothing and keeps no line ends', async () => {
    const { html } = JSON.parse(await renderLayout(templates, look, 'en'));
    expect(html).not.toMatch(/https?:\/\/(?!www\.w3\.org)|\n|@import|<link/u);
  });

  it('has the words of its language, says which that is, and is refused where there are none', async () => {
    const { html, words } = JSON.parse(await renderLayout(templates, look, 'de-at'));
    expect(words.digest.untilNow).toBe('Bisher');
    expect(html).toContain('<html lang="de-at" dir="ltr"');
    await expect(renderLayout(templates, look, 'ko')).rejects.toThrow(/words for "ko"/u);
  });

  it.each([
    { ...look, accent: '#e58a7a' },
    { ...look, accentDark: '#8a1f1f' },
    { ...look, accent: 'red' },
    { ...look, accent: '#8a1f1f;}body{display:none' },
  ])('is refused for an accent that cannot be read: %j', async (bad) => {
    await expect(renderLayout(templates, bad, 'en')).rejects.toThrow(RenderError);
  });

  it('is refused for a language that is none', async () => {
    await expect(renderLayout(templates, look, 'en" onload="')).rejects.toThrow(RenderError);
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  });
});

describe('templates', () => {
  it('are missed by name', () => {
    expect(() => loadTemplates(join(TEMPLATES_FOLDER, 'nowhere'))).toThrow(/digest\/digest\.mjml/u);
  });

  it('are refused when a language lacks a word', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'templates-'));
    try {
      await cp(TEMPLATES_FOLDER, folder, { recursive: true });
      const { digest, ...rest } = templates.words['en'] ?? expect.fail('no English');
      const { inBrief: _, ...lacking } = digest;
      await writeFile(
        join(folder, 'strings/xx.json'),
        JSON.stringify({ ...rest, digest: lacking }),
      );
      expect(() => loadTemplates(folder)).toThrow(/strings\/xx\.json:.*inBrief/u);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('put the same things into each language', () => {
    const slots = (words: unknown): string[] =>
      [...new Set(JSON.stringify(words).match(/\{\w+\}/gu) ?? [])].sort();
    const [first, ...others] = Object.values(templates.words).map(slots);
    expect(first).toContain('{newsletter}');
    for (const other of others) expect(other).toEqual(first);
  });
});
