import * as z from 'zod';
import { articleSchema, setAsideSchema } from '../../domain/index.ts';
import { MEGABYTE } from '../../kernel/index.ts';
import type { Operation } from './operation.ts';
import { articleId, storyId } from './parameters.ts';
import { ALL, ALL_AND_MACHINES, EDITING, FEEDING } from './roles.ts';

/** What an article holds beside its text, at most. */
const LINE = 1000;
/** As many as a feed lists at a time. */
const BATCH = 100;

const line = z.string().max(LINE).nullable().default(null);

const article = z
  .strictObject({
    id: z
      .string()
      .min(1)
      .max(200)
      .nullable()
      .default(null)
      .meta({ description: "The sender's own name for it; null: its address, else its text." }),
    title: line,
    text: z.string().default('').meta({ description: 'One paragraph a line.' }),
    url: z.string().max(4000).nullable().default(null),
    source: line.meta({ description: "The publisher's name." }),
    author: line,
    publishedAt: line.meta({ description: 'Any date that can be read.' }),
    language: z.string().max(35).nullable().default(null).meta({ description: 'BCP 47.' }),
    topics: z.array(z.string().max(100)).max(100).default([]),
  })
  .meta({ description: 'A text as it was published; one of title and text is required.' });

const example = {
  title: 'Sample: the harbour board votes on the new quay',
  text: 'The harbour board of Port Ellery votes on Thursday on a quay of 400 metres.\nThis is sample data.',
  source: 'Sample Gazette',
  publishedAt: '2026-03-02T06:00:00Z',
};

const taken = z.object({
  result: z.literal('taken'),
  article: articleId.meta({ description: 'Its id from now on.' }),
});

export const ARTICLE_OPERATIONS = {
  postArticle: {
    method: 'post',
    path: '/articles',
    summary: 'Takes one article in',
    description:
      'It waits in the inbox and is filed within seconds. The same article again has no effect.',
    roles: FEEDING,
    body: article,
    bodyBytes: MEGABYTE,
    key: 'optional',
    status: 202,
    answer: taken,
    example,
  },
  postArticles: {
    method: 'post',
    path: '/articles/batch',
    summary: 'Takes up to a hundred articles in',
    description: 'In this order; one that is refused keeps no other from being taken.',
    roles: FEEDING,
    body: z.strictObject({ articles: z.array(article).min(1).max(BATCH) }),
    bodyBytes: MEGABYTE,
    key: 'optional',
    status: 202,
    answer: z.object({
      articles: z
        .array(
          z.discriminatedUnion('result', [
            taken,
            z.object({ result: z.literal('refused'), code: z.string(), detail: z.string() }),
          ]),
        )
        .meta({ description: 'One for each, in the order in which they came.' }),
    }),
    example: { articles: [example] },
  },
  showArticle: {
    method: 'get',
    path: '/articles/{article}',
    summary: 'What became of an article',
    description: 'A day after it was posted, one that was never filed is not known any more.',
    roles: ALL_AND_MACHINES,
    status: 200,
    answer: z.object({
      article: articleId,
      state: z.enum(['waiting', 'filed', 'set-aside']),
      reason: z.string().nullable().meta({ description: 'Why it was set aside.' }),
      title: z.string().nullable(),
      source: z.string().nullable(),
      url: z.string().nullable(),
      publishedAt: z.iso.datetime().nullable(),
      language: z.string().nullable(),
      story: storyId.nullable().meta({ description: 'The story that it belongs to.' }),
      mends: articleSchema.shape.mends.meta({ description: 'What cleaning changed in its text.' }),
      copyOf: articleId.nullable().meta({ description: 'The article whose text it repeats.' }),
    }),
  },
  listSetAside: {
    method: 'get',
    path: '/set-aside',
    summary: 'Articles that could not be filed, newest first',
    description:
      'Each was set aside alone, with its reason; those behind it went on. They are kept for 30 days, and a hundred are listed.',
    roles: ALL,
    status: 200,
    answer: z.object({
      articles: z.array(setAsideSchema.omit({ body: true, version: true, replaces: true })),
      more: z.boolean().meta({ description: 'There are more than are listed.' }),
    }),
  },
  trySetAsideAgain: {
    method: 'post',
    path: '/set-aside/{article}/try-again',
    summary: 'Puts an article that was set aside into the inbox again',
    description: 'If it fails again, it is set aside again.',
    roles: EDITING,
    status: 202,
    answer: z.object({ article: articleId }),
  },
  dropSetAside: {
    method: 'post',
    path: '/set-aside/{article}/drop',
    summary: 'Drops an article that was set aside',
    description: 'It will be in no story. This cannot be undone.',
    roles: EDITING,
    status: 200,
    answer: z.object({ article: articleId }),
  },
} as const satisfies Readonly<Record<string, Operation>>;
