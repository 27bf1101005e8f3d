/** The names, dates and figures of a report; everything else in it stays the same. */
export interface Facts {
  readonly country: string;
  readonly city: string;
  readonly agency: string;
  readonly short: string;
  readonly minister: string;
  readonly surname: string;
  readonly month: string;
  readonly day: number;
  readonly earlierDay: number;
  readonly year: number;
  readonly count: string;
  readonly total: string;
}

/** Sample data: two invented countries. */
export const HARVEN: Facts = {
  country: 'Harvenland',
  city: 'Port Ardel',
  agency: 'Coastal Observation Service',
  short: 'COS',
  minister: 'Ilsa Verrault',
  surname: 'Verrault',
  month: 'March',
  day: 18,
  earlierDay: 12,
  year: 2026,
  count: '2,300',
  total: '7,000',
};
export const OSTRA: Facts = {
  country: 'Ostramar',
  city: 'Lunde',
  agency: 'Federal Reservoir Office',
  short: 'FRO',
  minister: 'Tomas Belquist',
  surname: 'Belquist',
  month: 'June',
  day: 9,
  earlierDay: 3,
  year: 2025,
  count: '480',
  total: '1,900',
};

/** A report as a scraper delivers one, written for these tests: lost spaces, references, a counter, boilerplate. */
export const reportText = (f: Facts): string => `${f.country} Closes Its Northern Ports
${f.city}, ${f.country} – ${f.country}’s transport minister, ${f.minister}, has ordered the closure of all northern ports to grain ships from midnight, ending weeks of uncertainty over theharbour dispute. The order was published by the ministry on ${f.month} ${f.day}th.
The minister said the closure would last until the dockers return to work.${f.minister} rejected a proposal by the port owners to bring in temporary crews and set a deadline for talks.
Earlier this month, ${f.country}’s ${f.agency} (${f.short}) reported that more than ${f.count} containers were waiting in the northern harbours. On ${f.month} ${f.earlierDay}th, the ${f.short} further reported that the number of waiting containers was expected to reach ${f.total} by the end of the month.
The situation remains fluid, and further developments are expected in the coming days.
References:
- ${f.country} Press Agency (${f.year}, ${f.month} ${f.day}). Transport Minister ${f.minister} Orders Northern Ports Closed to Grain Ships. Retrieved from [agency website URL]
- ${f.country} Press Agency (${f.year}, ${f.month} ${f.earlierDay}). ${f.short} Expects More Waiting Containers. Retrieved from [agency website URL]
Views: 0
`;
