import { LOCALE } from '../../html/day.ts';
import type { TimelineLine } from '../../html/story-timeline.ts';
import { railDay } from '../../render/dates.ts';
import { type FigurePoint, longestChain } from '../figures.ts';

const HEIGHT = 110;
const BAR = 60;

/** How a story's leading figure changed, as bars; nothing where none did. Drawn by attributes, for style is shut out. */
export const FigureHistory = ({ lines }: { readonly lines: readonly TimelineLine[] }) => {
  const chain = longestChain(lines);
  if (!chain) return null;
  const most = Math.max(...chain.points.map(({ value }) => value));
  const unit = chain.unit || chain.subject;
  return (
    <section aria-label={`${unit}, as reported`}>
      <h2>{unit.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}, as reported</h2>
      <ol class="bars">
        {chain.points.map((point) => (
          <Bar
            point={point}
            share={point.value / most}
            slot={chain.points.at(-1)?.development.reportedAt ?? ''}
          />
        ))}
      </ol>
    </section>
  );
};

const Bar = ({
  point: { written, development },
  share,
  slot,
}: {
  readonly point: FigurePoint;
  readonly share: number;
  readonly slot: string;
}) => {
  const height = Math.max(2, Math.round(HEIGHT * share));
  const source = development.sources[0]?.name;
  return (
    <li>
      <b>{written}</b>
      <svg width={BAR} height={height} viewBox={`0 0 ${BAR} ${height}`} aria-hidden="true">
        <rect width={BAR} height={height} />
      </svg>
      <span class="muted">
        {railDay(development.date, slot, LOCALE)}
        {source ? ` · ${source}` : ''}
      </span>
    </li>
  );
};
