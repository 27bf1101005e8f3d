import type { ArticleId, StoryId } from '../../kernel/index.ts';
import type { StoryDesk } from '../door/desk.ts';
import type { Terminal } from '../terminal.ts';
import { tellStory } from './stories.ts';

/** Merges stories, and tells of the one that lives. */
export const merge = async (
  from: readonly StoryId[],
  into: StoryId,
  why: string | null,
  stories: StoryDesk,
  terminal: Terminal,
): Promise<void> => tellStory(await stories.merge(into, from, why), terminal);

/** Splits articles off a story, and tells of the one that is made of them. */
export const split = async (
  id: StoryId,
  articles: readonly ArticleId[],
  why: string | null,
  stories: StoryDesk,
  terminal: Terminal,
): Promise<void> => tellStory(await stories.split(id, articles, why), terminal);

export const rename = async (
  id: StoryId,
  headline: string,
  why: string | null,
  stories: StoryDesk,
  terminal: Terminal,
): Promise<void> => tellStory(await stories.rename(id, headline, why), terminal);

export const close = async (
  id: StoryId,
  why: string | null,
  stories: StoryDesk,
  terminal: Terminal,
): Promise<void> => tellStory(await stories.close(id, why), terminal);

export const reopen = async (
  id: StoryId,
  why: string | null,
  stories: StoryDesk,
  terminal: Terminal,
): Promise<void> => tellStory(await stories.reopen(id, why), terminal);
