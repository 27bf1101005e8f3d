import type { CopyResult } from './copies.ts';
import type { DevelopmentResult } from './developments.ts';
import type { GroupingResult } from './groupings.ts';

export interface Held {
  readonly measure: string;
  readonly value: number;
  readonly floor: number;
  /** `least`: the value must not be below; `most`: not above. */
  readonly side: 'least' | 'most';
  readonly holds: boolean;
}

const held = (
  measure: string,
  value: number,
  floor: number,
  side: Held['side'] = 'least',
): Held => ({
  measure,
  value,
  floor,
  side,
  holds: side === 'least' ? value >= floor : value <= floor,
});

/** Silent days of 446: sentences may be passed over because they do not stand alone. */
const SILENT = 3 / 446;

const ofGrouping = ({ corpus, ours }: GroupingResult): Held[] => {
  if (corpus.endsWith('story-articles.jsonl'))
    return [
      held(`${corpus}: B-cubed F1`, ours.b3F1, 0.9),
      held(`${corpus}: pairwise F1`, ours.pairF1, 0.84),
    ];
  return [held(`${corpus}: B-cubed F1`, ours.b3F1, 0.82)];
};

const ofCopies = ({ found, falseShare }: CopyResult): Held[] => [
  ...Object.entries(found).map(([kind, share]) => held(`copies found: ${kind}`, share, 0.98)),
  held('copies: false among reports of one story', falseShare, 0.01, 'most'),
];

/** What must hold on the corpora; where work on the engine starts, not where it ends. Own fixtures are too small for any. */
export const floors = (
  groupings: readonly GroupingResult[],
  found: DevelopmentResult | null,
  copied: CopyResult | null,
): Held[] => [
  ...groupings.filter(({ own }) => !own).flatMap(ofGrouping),
  ...(found && !found.own
    ? [
        held('developments: ROUGE-1 over all but word-for-word repeats', found.over.r1, 0.006),
        held('developments: coverage', found.ours.coverage, 0.8),
        held('developments: repeats', found.ours.repeatShare, 0.01, 'most'),
        held(
          'developments: silent days',
          found.ours.silentDays,
          Math.floor(SILENT * found.days),
          'most',
        ),
        held('one stream: purity', found.oneStream.purity, 0.95),
        held('one stream: main story', found.oneStream.mainStory, 0.75),
      ]
    : []),
  ...(copied && !copied.own ? ofCopies(copied) : []),
];
