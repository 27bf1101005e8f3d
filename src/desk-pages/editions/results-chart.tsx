import { many, percent } from '../words.ts';

/** One line of a chart: a part of a whole. */
export interface ChartLine {
  readonly words: string;
  readonly count: number;
}

const WIDTH = 420;
const LINE = 30;
const LABEL = 110;
const FIGURE = 104;
const ROOM = WIDTH - LABEL - FIGURE;

/** Bars of parts of one whole, drawn on the server; what they say stands in words too. */
export const ResultsChart = ({
  title,
  lines,
  whole,
}: {
  readonly title: string;
  readonly lines: readonly ChartLine[];
  readonly whole: number;
}) => (
  <svg
    class="chart"
    viewBox={`0 0 ${WIDTH} ${LINE * lines.length}`}
    role="img"
    aria-label={`${title}: ${lines.map(({ words, count }) => `${words} ${many(count)}`).join(', ')}`}
  >
    {lines.map(({ words, count }, at) => (
      <g transform={`translate(0 ${at * LINE})`}>
        <text x="0" y="19">
          {words}
        </text>
        <rect class="rest" x={LABEL} y="8" width={ROOM} height="14" />
        <rect
          x={LABEL}
          y="8"
          width={whole === 0 ? 0 : Math.round((ROOM * count) / whole)}
          height="14"
        />
        <text x={LABEL + ROOM + 10} y="19">
          {many(count)} · {percent(count, whole)}
        </text>
      </g>
    ))}
  </svg>
);
