/** Words by how common they are in reports, commonest first. Words of two parts are joined: "new_york". */
export interface Tiers {
  readonly most: string;
  readonly many: string;
  readonly some: string;
  readonly few: string;
  readonly seldom: string;
}

/** The share of all reports in which a word of a tier is to be expected: judgment, to about a factor of two. */
export const SHARES: Readonly<Record<keyof Tiers, number>> = {
  most: 0.35,
  many: 0.15,
  some: 0.06,
  few: 0.02,
  seldom: 0.006,
};
