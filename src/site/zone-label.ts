/** Places whose zone keeps a name that is no longer theirs (tz database, file "backward" and "asia"). */
const NOW_CALLED: Readonly<Record<string, string>> = {
  Calcutta: 'Kolkata',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
  Ho_Chi_Minh: 'Ho Chi Minh City',
  Dacca: 'Dhaka',
  Thimbu: 'Thimphu',
  Ujung_Pandang: 'Makassar',
  Ulan_Bator: 'Ulaanbaatar',
  Asmera: 'Asmara',
  Godthab: 'Nuuk',
  Faeroe: 'Faroe Islands',
  Truk: 'Chuuk',
  Ponape: 'Pohnpei',
  Enderbury: 'Kanton',
};

const spoken = (name: string): string => NOW_CALLED[name] ?? name.replaceAll('_', ' ');

/**
 * A zone as people say it: its city, by today's name, and the part of the world that it is listed under.
 *
 * @example zoneLabel('America/Argentina/Buenos_Aires') // { region: 'America', city: 'Buenos Aires, Argentina' }
 */
export function zoneLabel(zone: string): { readonly region: string; readonly city: string } {
  const [region = '', ...places] = zone.split('/');
  if (places.length === 0) return { region: 'Other', city: spoken(region) };
  return { region, city: places.reverse().map(spoken).join(', ') };
}

/** Zones by region, and in each by city. */
export function zonesByRegion(
  zones: readonly string[],
): readonly (readonly [region: string, zones: readonly { zone: string; city: string }[]])[] {
  const regions = new Map<string, { zone: string; city: string }[]>();
  for (const zone of zones) {
    const { region, city } = zoneLabel(zone);
    regions.set(region, [...(regions.get(region) ?? []), { zone, city }]);
  }
  return [...regions]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([region, found]) => [region, found.sort((a, b) => a.city.localeCompare(b.city, 'en'))]);
}
