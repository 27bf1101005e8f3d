import { expect, test } from 'vitest';
import { isBoilerplate } from '../../../src/ingest/clean/boilerplate.ts';

test.each([
  'Views: 0',
  '1,204 views',
  '3 min read',
  'Share this article on Facebook',
  'Facebook | Twitter | WhatsApp',
  'We use cookies to improve your experience.',
  'Accept all cookies',
  'Diese Website verwendet Cookies, um Inhalte zu zeigen.',
  'Subscribe to our newsletter',
  'Sign up for our daily newsletter and get the news in your inbox',
  'Follow us on Instagram',
  'Advertisement',
  'ADVERTISEMENT',
  'Story continues below advertisement',
  'Read also: How the lake became a reservoir',
  'READ MORE',
  'Related: Dockers walk out',
  '[Read: Why the dam was built]',
  'Photo: Vellmark Post / J. Rehn',
  '(AP Photo/Jane Doe)',
  'A ship in the roads of Port Amery. (Photo by Jane Doe)',
  'Jane Doe / Reuters',
  '© 2024 Northern Wire. All rights reserved.',
  '(Reporting by Elis Marlow; editing by Sunniva Dahl)',
  'Ada Lind contributed to this report.',
  'Tags: harbour, strike',
  '* * *',
])('cut: %s', (line) => expect(isBoilerplate(line)).toBe(true));

test.each([
  'Shares of the company fell 3 percent.',
  'Share prices fell.',
  'Print sales of the newspaper fell to 20,000.',
  'The site used cookies without consent, the court said.',
  'Read more than one report on the dam, the minister told her staff.',
  'Follow the money, the prosecutor said.',
  'Views on the strike differ.',
  'More on the way, officials say.',
  'Subscribers of the newspaper were told on Friday.',
  'Photographs of the dam show a crack.',
  'The agency said the photo was genuine.',
  'Ads for the drug were banned.',
  'Copyright law protects the maps, the court said.',
  'Sources close to the talks said they would go on.',
  'Related charges were dropped.',
  'He signed up for the army in May.',
])('kept: %s', (line) => expect(isBoilerplate(line)).toBe(false));

test('a row of a thousand buttons takes no time', () => {
  expect(isBoilerplate('share '.repeat(50))).toBe(true);
  expect(isBoilerplate(`${'facebook twitter '.repeat(18)}harbour`)).toBe(false);
});

test.each([
  'US regulators fined Adtrade 40 million dollars on Monday for tracking children without consent.',
  'El fiscal dijo que la empresa utiliza cookies para espiar a los niños.',
  'Register of births shows 40 fewer children in Tarnby than a year ago.',
  'Sign in Tarnby’s main square was stolen on Friday night, the police said.',
  'Like us, the mayor said, 40,000 people wait for the bridge to open.',
  'Members only voted by 51 to 49 percent for the merger on Sunday.',
  'Topics: the summit will discuss grain and gas, the Kremlin said.',
  'Originally published in 1949, the law was repealed by the council on Monday.',
  'Call 112 or contact police on 0845 125 2222, the mayor told 40,000 residents as the dam broke.',
])('a report is kept, whatever it begins with: %s', (line) =>
  expect(isBoilerplate(line)).toBe(false),
);

test.each([
  'Sign in to continue.',
  'Register now for free',
  'Like us on Facebook',
  'Members only content',
  'Topics: grain, gas, Kremlin',
  'Donate',
])('and what it is not is cut: %s', (line) => expect(isBoilerplate(line)).toBe(true));
