/**
 * What an idle month, a thousand articles and a million mails cost on AWS: calls counted in a run on this machine,
 * times a dated table of prices, beside the trivial baseline, SES alone.
 *   npx tsx bench/cost.ts [--people 2000] [--json]
 */
import { parseArgs } from 'node:util';
import { billOf, type Item, sumOf, type Usage } from './bill.ts';
import { countedRun } from './counted-run.ts';
import { PRICES, PRICES_NOTED } from './prices.ts';
import { ASSUMED, idleMonth, millionMails, standingBy, thousandArticles } from './usage.ts';

/** What accounts may send in a second: fresh out of the sandbox, grown, large. */
const RATES = [14, 100, 500];

const money = (dollars: number): string => `$${dollars.toFixed(2)}`;

const print = (title: string, usage: Usage): void => {
  const items = billOf(usage);
  console.log(`\n${title}: ${money(sumOf(items))}`);
  for (const { what, amount, unit, dollars } of items.filter((item) => item.dollars >= 0.005)) {
    const count = amount.toLocaleString('en', { maximumFractionDigits: 1 });
    console.log(
      `  ${money(dollars).padStart(8)}  ${what.padEnd(27)}${count.padStart(13)}  ${unit}`,
    );
  }
};

const besideSes = (items: readonly Item[]): number =>
  sumOf(items.filter(({ what }) => what !== 'sesMail'));

const { values } = parseArgs({
  options: { people: { type: 'string', default: '2000' }, json: { type: 'boolean' } },
});
const people = Number(values.people);
if (!Number.isInteger(people) || people < 100) {
  console.error(
    `--people "${values.people}": not enough to count on; allowed are whole numbers from 100`,
  );
  process.exit(2);
}
const run = await countedRun(people);
const idle = idleMonth(run);
const articles = thousandArticles(run);
const mails = RATES.map((rate) => ({ rate, usage: millionMails(run, rate) }));

if (values.json) {
  console.log(
    JSON.stringify({
      prices: PRICES_NOTED,
      assumed: ASSUMED,
      counted: run,
      idleMonth: billOf(idle),
      thousandArticles: billOf(articles),
      millionMails: mails.map(({ rate, usage }) => ({ rate, bill: billOf(usage) })),
    }),
  );
} else {
  const { day, region } = PRICES_NOTED;
  console.log(
    `Prices of ${region} as noted on ${day}, without free tiers: check them before you plan with them.`,
  );
  console.log(
    `Counted on a run with ${run.articles} articles and ${run.mails} mails; assumed: ${JSON.stringify(ASSUMED)}`,
  );
  print('An idle month', idle);
  print('A thousand articles filed', articles);
  for (const { rate, usage } of mails) print(`A million mails at ${rate} a second`, usage);
  console.log('\nA million mails beside the baseline, SES alone:');
  const alone = 1_000_000 * PRICES.sesMail.dollars;
  console.log(`  SES alone ${money(alone)}`);
  for (const { rate, usage } of mails) {
    const more = besideSes(billOf(usage));
    const waiting = standingBy(rate) * PRICES.lambdaSecond.dollars;
    console.log(
      `  at ${String(rate).padStart(3)} a second ${money(alone + more)}: ${money(more)} more, of which ${money(waiting)} is deliver waiting for the rate`,
    );
  }
}
// The bench's own clients hold connections open.
process.exit(0);
