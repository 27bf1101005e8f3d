import { defineConfig } from 'writethru/configuration';

/** An example: one English newsletter on one stage. Replace names, domain and addresses (RFC 2606 placeholders) by yours. */
export default defineConfig({
  // To try feeds out with a server of your own on this machine; a stage never fetches from inside.
  local: { loopbackFeeds: true },
  stages: {
    production: {
      region: 'eu-central-1',
      domain: 'example.org',
      siteUrl: 'https://news.example.org',
      deskUrl: 'https://desk.example.org',
      alarmEmail: 'operator@example.org',
    },
  },
  newsletters: [
    {
      id: 'morning-wire',
      name: 'The Morning Wire',
      description: 'The stories that moved overnight, each with only what is new to you.',
      zone: 'Europe/Berlin',
      sender: { name: 'The Morning Wire', address: 'digest@example.org' },
      schedules: [
        { kind: 'daily', cron: '0 7 * * ? *' },
        { kind: 'weekly', cron: '0 7 ? * MON *' },
        // Looks every five minutes whether a story is breaking, for the readers who chose to be told at once.
        { kind: 'breaking', cron: '0/5 * * * ? *' },
      ],
      topics: [
        {
          id: 'korea-russia',
          name: 'Korea and Russia',
          words: [
            'North Korea',
            'North Korean',
            'South Korea',
            'Pyongyang',
            'Seoul',
            'Russia',
            'Russian',
            'Kremlin',
          ],
        },
        {
          id: 'ukraine',
          name: 'Ukraine',
          words: ['Ukraine', 'Ukrainian', 'Kyiv', 'Zelenskyy', 'Donetsk'],
        },
        {
          id: 'energy',
          name: 'Energy',
          words: [
            'oil',
            'gas',
            'pipeline',
            'refinery',
            'electricity',
            'power grid',
            'nuclear plant',
            'OPEC',
            'barrels',
          ],
          except: ['tear gas', 'olive oil', 'cooking oil', 'palm oil', 'gas mask'],
        },
        {
          id: 'transport',
          name: 'Transport',
          words: [
            'railway',
            'train',
            'airline',
            'airport',
            'flight',
            'aircraft',
            'Airbus',
            'Boeing',
            'ferry',
            'port',
          ],
        },
        {
          id: 'economy',
          name: 'Economy',
          words: [
            'economy',
            'inflation',
            'interest rate',
            'central bank',
            'unemployment',
            'tariff',
            'shares',
            'Apple',
          ],
        },
        {
          id: 'elections',
          name: 'Elections',
          words: [
            'election',
            'elections',
            'ballot',
            'voters',
            'polling station',
            'referendum',
            'coalition',
          ],
        },
        {
          id: 'disasters',
          name: 'Disasters',
          words: ['earthquake', 'flood', 'wildfire', 'hurricane', 'tsunami'],
        },
        {
          id: 'courts',
          name: 'Courts',
          words: ['court', 'trial', 'verdict', 'sentenced', 'prosecutor', 'charged'],
        },
      ],
      look: {
        accent: '#8a1f1f',
        accentDark: '#e58a7a',
        postalAddress: '1 Example Street, 10115 Berlin, Germany',
      },
    },
  ],
});
