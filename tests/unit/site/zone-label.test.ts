import { expect, it } from 'vitest';
import { zoneNames } from '../../../src/domain/index.ts';
import { zoneLabel, zonesByRegion } from '../../../src/site/zone-label.ts';

it.each([
  ['Europe/Berlin', 'Berlin'],
  ['Europe/Kiev', 'Kyiv'],
  ['Asia/Calcutta', 'Kolkata'],
  ['America/New_York', 'New York'],
  ['America/Indiana/Knox', 'Knox, Indiana'],
  ['UTC', 'UTC'],
])('%s is shown as %s', (zone, city) => {
  expect(zoneLabel(zone).city).toBe(city);
});

it('keeps every zone, once, and no two of a region look the same', () => {
  const regions = zonesByRegion(zoneNames());
  const zones = regions.flatMap(([, found]) => found.map(({ zone }) => zone));
  expect([...zones].sort()).toEqual([...zoneNames()].sort());
  for (const [, found] of regions)
    expect(new Set(found.map(({ city }) => city)).size).toBe(found.length);
});
