import { describe, expect, it } from 'vitest';
import { fillDigest, renderLayout } from '../../../src/render/index.ts';
import { scriptOf } from '../../../src/render/script.ts';
import {
  aCut,
  aNewsletter,
  anEditionContent,
  anEntry,
  aStoryBlock,
} from '../../support/samples/edition-fixtures.ts';
import { templates } from '../../support/samples/templates.ts';

const ENGLISH = { language: 'en', dir: 'ltr' } as const;
const ARABIC = { language: 'ar', dir: 'rtl' } as const;

describe('a text in another language than its mail', () => {
  it.each([
    ['Die Brücke ist gesperrt.', 'de', ENGLISH, { lang: 'de', dir: null }],
    ['الجسر مغلق.', 'ar', ENGLISH, { lang: 'ar', dir: 'rtl' }],
    ['הגשר נסגר.', 'he', ENGLISH, { lang: 'he', dir: 'rtl' }],
    ['پل بسته شد.', 'fa', ENGLISH, { lang: 'fa', dir: 'rtl' }],
    ['NATO: الجسر مغلق.', 'ar', ENGLISH, { lang: 'ar', dir: 'rtl' }],
    ['The bridge is closed.', 'en', ARABIC, { lang: 'en', dir: 'ltr' }],
    ['Мост закрыт.', 'ru', ARABIC, { lang: 'ru', dir: 'ltr' }],
    // The script is stated: its letters tell.
    ['Most je zatvoren.', 'sd-latn', ENGLISH, { lang: 'sd-latn', dir: null }],
  ])('%s (%s) is marked', (text, language, mail, marks) => {
    expect(scriptOf(text, language, mail)).toEqual(marks);
  });

  it.each([
    ['The bridge is closed.', 'en', ENGLISH],
    ['The bridge is closed.', 'en-gb', ENGLISH],
    ['الجسر مغلق.', null, ARABIC],
    ['NATO وحدها قررت إغلاق الجسر الكبير في المدينة.', null, ARABIC],
    ['12.500 — 3', null, ARABIC],
    ['', null, ENGLISH],
    ['Die Brücke ist gesperrt.', null, ENGLISH],
    ['The bridge is closed.', '"><script>', ENGLISH],
  ])('%s (%s) is not', (text, language, mail) => {
    expect(scriptOf(text, language, mail)).toEqual({ lang: null, dir: null });
  });

  it('is told by its letters where nobody noted its language', () => {
    expect(scriptOf('الجسر مغلق.', null, ENGLISH)).toEqual({ lang: null, dir: 'rtl' });
    expect(scriptOf('The bridge is closed.', null, ARABIC)).toEqual({ lang: null, dir: 'ltr' });
  });
});

describe('a mail with stories in other scripts', async () => {
  const newsletter = aNewsletter();
  const layout = await renderLayout(templates, newsletter.look, 'en');
  const stories = [
    aStoryBlock('bridge', {
      headline: 'Bridge closed',
      entries: [anEntry(1, 'It is closed.', '2024-10-25')],
    }),
    aStoryBlock('gesher', {
      headline: 'הגשר נסגר',
      language: 'he',
      entries: [anEntry(2, 'הגשר נסגר ביום ראשון.', '2024-10-25')],
    }),
    aStoryBlock('jisr', {
      headline: 'الجسر مغلق',
      entries: [anEntry(3, 'أغلق الجسر يوم الأحد.', '2024-10-25')],
    }),
  ];
  const content = anEditionContent(stories, { subject: 'Three bridges' });
  const { html } = fillDigest(
    layout,
    content,
    aCut(content),
    newsletter,
    'https://read.example.org/',
  );

  it('marks headlines and lines, and nothing else', () => {
    expect(html).toMatch(/<h[23] class="ink" lang="he" dir="rtl" [^>]*><a [^>]*>הגשר נסגר</u);
    expect(html).toMatch(/<td class="ink" valign="top" lang="he" dir="rtl" [^>]*>\s*הגשר/u);
    // Composed by an earlier version: its letters tell the direction.
    expect(html).toMatch(/<h[23] class="ink" dir="rtl" [^>]*><a [^>]*>الجسر مغلق</u);
    // Each once at a glance, too.
    expect(html.match(/<(?:td|h\d|a|span)[^>]* dir="rtl"/gu)).toHaveLength(6);
    expect(html).toMatch(/<h[23] class="ink" style[^>]*><a [^>]*>Bridge closed/u);
  });

  it('marks the title where it is the headline of the one story', () => {
    const alone = anEditionContent([stories[1] ?? aStoryBlock('x', {})], { subject: 'הגשר נסגר' });
    const page = fillDigest(
      layout,
      alone,
      aCut(alone),
      newsletter,
      'https://read.example.org/',
    ).html;
    expect(page).toMatch(/<h1 class="ink" lang="he" dir="rtl" /u);
  });
});
