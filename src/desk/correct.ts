import { type Correction, correctionId, type IssuedCorrection, verbatim } from '../domain/index.ts';
import { type Clock, type DevelopmentId, iso, type Logger, type StoryId } from '../kernel/index.ts';
import { decideCandidates, type ToldPorts, toldDevelopment } from '../stories/index.ts';

/** What an editor says of something that was told. */
export interface CorrectionOrder extends Pick<Correction, 'kind' | 'text'> {
  readonly story: StoryId;
  readonly development: DevelopmentId;
  /** The editor's name. */
  readonly by: string;
  /** Names the order: the same again is the same correction. */
  readonly key: string;
}

/** The desk's corrections, kept for ever. */
export interface CorrectionBook {
  /** Writes it down where there is none of its id; gives the one that stands. */
  add(correction: IssuedCorrection): Promise<IssuedCorrection>;
}

export interface CorrectPorts extends ToldPorts {
  readonly corrections: CorrectionBook;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Corrects a development: from now on every edition that is composed heeds it, and carries it to those who were told
 * otherwise. Candidates about the same statement count as issued. Repeats without effect.
 *
 * @throws StoriesError `stories.missing`, `stories.development-missing`
 */
export const correctDevelopment = async (
  { story: id, development: named, kind, text, by, key }: CorrectionOrder,
  ports: CorrectPorts,
): Promise<IssuedCorrection> => {
  const { story, development, place } = await toldDevelopment(id, named, ports);
  const correction = await ports.corrections.add({
    id: correctionId(story.id, named, key),
    kind,
    place,
    story: story.id,
    text,
    at: iso(ports.clock.now()),
    development: named,
    was: verbatim(development),
    source: development.sources[0]?.name ?? null,
    headline: story.headline,
    by,
  });
  await decideCandidates({ story: story.id, development: named, as: 'issued' }, ports);
  ports.logger.info('correction.issued', { correctionId: correction.id, place });
  return correction;
};
