export const NAME = 44;
export const CELL = 14;

export const row = (name: string, cells: readonly (string | number)[]): string =>
  name.padEnd(NAME) + cells.map((cell) => String(cell).padStart(CELL)).join('');
export const score = (value: number): string => value.toFixed(3);
export const percent = (value: number): string => `${(100 * value).toFixed(2)} %`;
/** `3 of 12`; nothing where there is none. */
export const countOf = (part: number, all: number): string =>
  all === 0 ? '' : `${part} of ${all}`;
