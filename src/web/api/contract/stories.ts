import * as z from 'zod';
import {
  developmentSchema,
  statementSchema,
  storySchema,
  storyStateSchema,
} from '../../../domain/index.ts';
import type { Operation } from './operation.ts';
import { ALL } from './roles.ts';

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

export const STORY_OPERATIONS = {
  listStories: {
    method: 'get',
    path: '/stories',
    summary: 'Stories that are not closed, newest development first',
    roles: ALL,
    query: z.strictObject({
      state: storyStateSchema.optional(),
      limit: z.int().min(1).max(500).default(100),
    }),
    status: 200,
    answer: z.object({ stories: z.array(listed) }),
    example: { state: 'breaking' },
  },
  showStory: {
    method: 'get',
    path: '/stories/{story}',
    summary: 'One story with its timeline',
    description: 'Developments by the day on which they happened, of its newest 500 articles.',
    roles: ALL,
    status: 200,
    answer: z.object({
      story: listed,
      headlines: storySchema.shape.headlines,
      sources: storySchema.shape.sources,
      cites: storySchema.shape.cites,
      timeline: z.array(developmentSchema.meta({ id: 'Development' })),
      background: z.array(statementSchema).meta({
        description: 'Told in passing: of before the story began, or old news come late.',
      }),
    }),
  },
} as const satisfies Readonly<Record<string, Operation>>;
