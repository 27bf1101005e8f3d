/** A measure beside its floor. */
export interface Held {
  readonly measure: string;
  readonly value: number;
  readonly floor: number;
  /** `least`: the value must not be below; `most`: not above. */
  readonly side: 'least' | 'most';
  /** Null: so few were measured that one more or less would decide. */
  readonly holds: boolean | null;
}

/** Fewer say nothing about a share. */
const SMALLEST = 12;

/** `of`: how many were measured; left out where it is enough for sure. */
export const held = (
  measure: string,
  value: number,
  floor: number,
  side: Held['side'] = 'least',
  of: number = SMALLEST,
): Held => {
  const holds = side === 'least' ? value >= floor : value <= floor;
  return { measure, value, floor, side, holds: of < SMALLEST ? null : holds };
};
