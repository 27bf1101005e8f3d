import { expect, it } from 'vitest';
import { parseConfiguration } from '../../../src/app/configuration.ts';
import { newsletterPlaceholders, stagePlaceholders } from '../../../src/app/placeholders.ts';

const configured = (domain: string) =>
  parseConfiguration(
    {
      stages: {
        live: {
          region: 'eu-central-1',
          domain,
          siteUrl: `https://news.${domain}`,
          deskUrl: `https://desk.${domain}`,
        },
      },
      newsletters: [
        {
          id: 'wire',
          name: 'Wire',
          description: 'News.',
          zone: 'Europe/Berlin',
          sender: { name: 'Wire', address: `wire@mail.${domain}` },
          look: { postalAddress: '1 Street' },
        },
      ],
    },
    'test',
  );

const found = (domain: string): string[] => {
  const configuration = configured(domain);
  return [
    ...Object.entries(configuration.stages).flatMap(([name, stage]) =>
      stagePlaceholders(name, stage),
    ),
    ...newsletterPlaceholders(configuration),
  ];
};

it.each(['example.org', 'news.example', 'wire.test'])('%s is nobody’s', (domain) => {
  expect(found(domain)).toEqual([
    `stages.live.domain ${domain}`,
    `stages.live.siteUrl https://news.${domain}`,
    `stages.live.deskUrl https://desk.${domain}`,
    `newsletters[0].sender.address wire@mail.${domain}`,
  ]);
});

it.each(['myexample.org', 'example.se', 'test.de', 'latest.net'])('%s is somebody’s', (domain) => {
  expect(found(domain)).toEqual([]);
});
