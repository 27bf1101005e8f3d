/**
 * What an idle month, a thousand articles and a million mails cost on AWS: calls counted in runs on this machine, times
 * a dated table of prices, beside the trivial baseline, SES alone.
 *   npm run cost -- [--people 5000] [--only idle,articles,mails] [--json]
 */
import { parseArgs } from 'node:util';
import { ASSUMED } from './assumed.ts';
import { billOf, type Item, sumOf, type Usage } from './bill.ts';
import { countedRun } from './counted-run.ts';
import { type Cost, countCost } from './deliver/cost.ts';
import { PRICES, PRICES_NOTED } from './prices.ts';
import { idleMonth, thousandArticles } from './usage.ts';

/**
 * What accounts may send in a second (fresh out of the sandbox, grown, large), and how many functions of deliver wait for
 * it: as deployed, or as many as a large account wants.
 */
const SENDS: readonly (readonly [rate: number, workers?: number])[] = [
  [14],
  [50],
  [100],
  [500, 10],
];
/** The count of a mail changes by less than 2 % above this. */
const PEOPLE = 5000;
const PARTS = ['idle', 'articles', 'mails'] as const;

const money = (dollars: number): string => `$${dollars.toFixed(2)}`;

const besideSes = (usage: Usage): Item[] => billOf(usage).filter(({ what }) => what !== 'sesMail');

const print = (title: string, items: readonly Item[]): void => {
  console.log(`\n${title}: ${money(sumOf(items))}`);
  for (const { what, amount, unit, dollars } of items.filter((item) => item.dollars >= 0.005)) {
    const count = amount.toLocaleString('en', { maximumFractionDigits: 2 });
    console.log(
      `  ${money(dollars).padStart(8)}  ${what.padEnd(27)}${count.padStart(13)}  ${unit}`,
    );
  }
};

const printMails = (costs: readonly Cost[]): void => {
  const alone = money(1_000_000 * PRICES.sesMail.dollars);
  for (const { ratePerSecond, workers, callsPerMail, million } of costs)
    print(
      `A million mails at ${ratePerSecond} a second, ${workers} functions of deliver, ${callsPerMail.toFixed(2)} calls a mail, beside SES's own ${alone}`,
      besideSes(million),
    );
};

const refuse = (message: string): never => {
  console.error(`cost: ${message}`);
  process.exit(2);
};

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: String(PEOPLE) },
    only: { type: 'string', default: PARTS.join() },
    json: { type: 'boolean' },
  },
});
const people = Number(values.people);
if (!Number.isInteger(people) || people < 1000)
  refuse(`--people "${values.people}": too few to count on; allowed are whole numbers from 1000`);
const wanted = values.only.split(',');
const unknown = wanted.find((part) => !PARTS.some((known) => known === part));
if (unknown !== undefined) refuse(`--only "${unknown}": allowed are ${PARTS.join(', ')}`);

const run = wanted.includes('idle') || wanted.includes('articles') ? await countedRun() : null;
const idle = run && wanted.includes('idle') ? billOf(idleMonth(run)) : null;
const articles = run && wanted.includes('articles') ? billOf(thousandArticles(run)) : null;
const mails: Cost[] = [];
if (wanted.includes('mails'))
  for (const [rate, workers] of SENDS) mails.push(await countCost(people, rate, workers));

if (values.json) {
  const millionMails = mails.map((cost) => ({ ...cost, bill: billOf(cost.million) }));
  console.log(
    JSON.stringify({
      prices: PRICES_NOTED,
      assumed: ASSUMED,
      idleMonth: idle,
      thousandArticles: articles,
      millionMails,
    }),
  );
} else {
  const { day, region } = PRICES_NOTED;
  console.log(
    `Prices of ${region} as noted on ${day}, without free tiers: check them before you plan with them.`,
  );
  console.log(`Assumed: ${JSON.stringify(ASSUMED)}`);
  if (idle) print('An idle month', idle);
  if (articles) print('A thousand articles filed', articles);
  printMails(mails);
}
// The bench's own clients hold connections open.
process.exit(0);
