import * as z from 'zod';
import {
  correctionCandidateSchema,
  developmentSchema,
  SPLIT_AT_ONCE,
  STORY_STATES,
  statementSchema,
  storyChangeSchema,
  storySchema,
} from '../../domain/index.ts';
import type { Operation } from './operation.ts';
import { articleId, cursor, next, storyId } from './parameters.ts';
import { ALL, EDITING } from './roles.ts';

/** A line. */
const WHY = 500;
/** As long as titles are. */
const HEADLINE = 200;
/** As long as a topic's id may be, and as many as a story keeps. */
const TOPIC = 40;
const TOPICS = 12;
/** Merged one after the other while the editor waits. */
const AT_ONCE = 20;

const listed = storySchema
  .pick({
    id: true,
    headline: true,
    state: true,
    language: true,
    topics: true,
    articles: true,
    developments: true,
    startedAt: true,
    developedAt: true,
  })
  .meta({ id: 'Story', description: 'The articles about one developing event.' });

const why = z
  .string()
  .trim()
  .max(WHY)
  .nullable()
  .default(null)
  .meta({ description: 'The reason, in a line; kept with the story.' });

export const STORY_OPERATIONS = {
  listStories: {
    method: 'get',
    path: '/stories',
    summary: 'Stories that are not closed, newest development first',
    description:
      'A page holds those that changed last. A page of one state may hold fewer than asked, or none, while `next` leads on.',
    roles: ALL,
    query: z.strictObject({
      state: z.enum(STORY_STATES).optional(),
      cursor,
      limit: z.int().min(1).max(500).default(100),
    }),
    status: 200,
    answer: z.object({ stories: z.array(listed), next }),
    example: { state: 'breaking' },
  },
  showStory: {
    method: 'get',
    path: '/stories/{story}',
    summary: 'One story with its timeline',
    description:
      'Developments by the day on which they happened, of its newest 500 articles. Of a story that was merged away: the one that took it in.',
    roles: ALL,
    status: 200,
    answer: z.object({
      story: listed,
      headlines: storySchema.shape.headlines,
      sources: storySchema.shape.sources,
      cites: storySchema.shape.cites,
      changes: z.array(storyChangeSchema.meta({ id: 'StoryChange' })).meta({
        description: 'Merges, splits and edits, oldest first; `by` null: the engine.',
      }),
      timeline: z.array(developmentSchema.meta({ id: 'Development' })),
      corrections: z.array(correctionCandidateSchema.meta({ id: 'CorrectionCandidate' })).meta({
        description: 'What was told and is put otherwise since by its article.',
      }),
      background: z.array(statementSchema).meta({
        description: 'Told in passing: of before the story began, or old news come late.',
      }),
    }),
  },
  mergeStories: {
    method: 'post',
    path: '/stories/{story}/merge',
    summary: 'Merges other stories into this one',
    description:
      'Every development keeps its id and its place, so that nobody is told again; the ids of the others lead to this one from then on. The same again changes nothing.',
    roles: EDITING,
    body: z.strictObject({ stories: z.array(storyId).min(1).max(AT_ONCE), why }),
    status: 200,
    answer: listed,
    seeks: true,
    conflicts: true,
    example: { stories: ['STORY'], why: 'one event' },
  },
  splitStory: {
    method: 'post',
    path: '/stories/{story}/split',
    summary: 'Makes a story of some of its articles',
    description:
      'Their developments go along, with their ids and places. The engine keeps the two apart from then on. The answer is the new story; the same again gives the same.',
    roles: EDITING,
    body: z.strictObject({ articles: z.array(articleId).min(1).max(SPLIT_AT_ONCE), why }),
    status: 200,
    answer: listed,
    conflicts: true,
    example: { articles: ['ARTICLE'], why: 'another event' },
  },
  renameStory: {
    method: 'post',
    path: '/stories/{story}/rename',
    summary: 'Gives it a headline of the desk',
    description: "No article's title replaces it.",
    roles: EDITING,
    body: z.strictObject({ headline: z.string().trim().min(1).max(HEADLINE), why }),
    status: 200,
    answer: listed,
    conflicts: true,
    example: { headline: 'Sample: the new quay of Port Ellery' },
  },
  setTopics: {
    method: 'post',
    path: '/stories/{story}/topics',
    summary: 'Files it under topics of the desk’s choice',
    description:
      'All of them, for every newsletter; no article adds to them from then on. Readers get it from the next edition by these.',
    roles: EDITING,
    body: z.strictObject({ topics: z.array(z.string().min(1).max(TOPIC)).max(TOPICS), why }),
    status: 200,
    answer: listed,
    conflicts: true,
    example: { topics: ['harbour'], why: 'it is about the port' },
  },
  closeStory: {
    method: 'post',
    path: '/stories/{story}/close',
    summary: 'Closes it: no further article joins it',
    roles: EDITING,
    body: z.strictObject({ why }),
    status: 200,
    answer: listed,
    conflicts: true,
    example: { why: 'the vote is over' },
  },
  reopenStory: {
    method: 'post',
    path: '/stories/{story}/reopen',
    summary: 'Opens it again',
    roles: EDITING,
    body: z.strictObject({ why }),
    status: 200,
    answer: listed,
    conflicts: true,
    example: { why: 'the vote is repeated' },
  },
} as const satisfies Readonly<Record<string, Operation>>;
