import * as z from 'zod';
import { type CorrectionId, type DevelopmentId, digest, type StoryId } from '../kernel/index.ts';
import { idOf, isoInstant, orLater } from './schema.ts';

/** `changed`: the correction says how it is. `withdrawn`: nothing takes its place. */
export const CORRECTION_KINDS = ['changed', 'withdrawn'] as const;

/** Characters of what readers are told, as many as a mail shows. */
export const CORRECTION_LENGTH = 1500;

/** A correction as an edition carries it; for those alone who were told what stands at `place`. */
export const correctionSchema = z.object({
  id: idOf<CorrectionId>(),
  kind: orLater(CORRECTION_KINDS),
  /** Of what was told, in the log. */
  place: z.number().int().min(1),
  story: idOf<StoryId>(),
  /** What readers are told now, plain text. */
  text: z.string(),
  at: isoInstant,
  /** What was told, without our insertions. Version 0.1 carried it in no edition. */
  was: z.string().optional(),
  /** Whose words those are; its right says whether readers are shown them. */
  source: z.string().nullable().optional(),
  /** The story's headline when it was corrected. Version 0.1 kept none. */
  headline: z.string().optional(),
});
export type Correction = z.infer<typeof correctionSchema>;

/** An editor's withdrawal or change of something mailed, as it is kept. */
export const issuedCorrectionSchema = correctionSchema.extend({
  development: idOf<DevelopmentId>(),
  was: z.string(),
  /** The editor's name. */
  by: z.string(),
});
export type IssuedCorrection = z.infer<typeof issuedCorrectionSchema>;

/** 60 bits: two orders about one story never share it. */
const ID_LENGTH = 12;

/** Names a correction by its story and its order, so that the same order again is the same correction. */
export const correctionId = (
  story: StoryId,
  development: DevelopmentId,
  order: string,
): CorrectionId =>
  `${story}-${digest(['correction', development, order], ID_LENGTH)}` as CorrectionId;

/** @example storyOfCorrection('story1-abcdefghijkl') // 'story1' */
export const storyOfCorrection = (id: CorrectionId): StoryId =>
  id.slice(0, -1 - ID_LENGTH) as StoryId;
