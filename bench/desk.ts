/**
 * What each page of the desk asks of the table, in a small house and in a large one: calls, items looked at, read units.
 *   npm run bench:desk [-- --quick --json]
 */
import { parseArgs } from 'node:util';
import { type DeskSize, lookAround, type PageCosts } from './desk/look-around.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
/** The small one fills the first page of every list already, and has more readers than a page counts by itself. */
const SMALL: DeskSize = { subscribers: 2000, articles: 1000, editions: 120 };
const LARGE: DeskSize = values.quick
  ? { subscribers: 30_000, articles: 2000, editions: 200 }
  : { subscribers: 100_000, articles: 10_000, editions: 200 };
/** How an edition stands is counted anew by its own page: two small items for 250 readers. */
const COUNTED_ANEW = ['edition'];
/** More than one item in four more is growth; less may be a page that ends elsewhere. */
const SAME = 1.25;

const say = (text: string): void => {
  if (!values.json) process.stderr.write(`${text}\n`);
};

const small = await lookAround(SMALL, say);
const large = await lookAround(LARGE, say);
const rows = Object.entries(large).map(([page, costs]) => {
  const before = small[page] as PageCosts;
  const grows = costs.calls > before.calls * SAME || costs.itemsRead > before.itemsRead * SAME + 1;
  return { page, small: before, large: costs, grows };
});
const growing = rows
  .filter(({ page, grows }) => grows && !COUNTED_ANEW.includes(page))
  .map(({ page }) => page);

if (values.json) process.stdout.write(`${JSON.stringify({ small: SMALL, large: LARGE, rows })}\n`);
else {
  const size = ({ subscribers, articles, editions }: DeskSize): string =>
    `${subscribers} subscribers, ${articles} articles, ${editions} editions`;
  process.stdout.write(`\n${size(SMALL)} → ${size(LARGE)}\n`);
  process.stdout.write(`${'page'.padEnd(22)}${'calls'.padStart(14)}${'items'.padStart(16)}\n`);
  for (const { page, small: a, large: b, grows } of rows)
    process.stdout.write(
      `${page.padEnd(22)}${`${a.calls} → ${b.calls}`.padStart(14)}${`${a.itemsRead} → ${b.itemsRead}`.padStart(16)}${grows ? `  grows${COUNTED_ANEW.includes(page) ? ', counted anew' : ''}` : ''}\n`,
    );
  process.stdout.write(growing.length > 0 ? `growing: ${growing.join(', ')}\n` : 'none grows\n');
}
process.exitCode = growing.length > 0 ? 1 : 0;
