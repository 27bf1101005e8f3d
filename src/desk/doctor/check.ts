/** One thing that was looked at: what was found, and where it is not well, what mends it. */
export type Check =
  | {
      readonly name: string;
      readonly state: 'ok';
      readonly found: string;
      readonly mend: null;
    }
  | {
      readonly name: string;
      /** `failed`: something does not work. `warning`: it works now, or here, and will not later, or elsewhere. */
      readonly state: 'warning' | 'failed';
      readonly found: string;
      /** One sentence: the record to add, the command to run. */
      readonly mend: string;
    };

export const ok = (name: string, found: string): Check => ({
  name,
  state: 'ok',
  found,
  mend: null,
});
export const warning = (name: string, found: string, mend: string): Check => ({
  name,
  state: 'warning',
  found,
  mend,
});
export const failed = (name: string, found: string, mend: string): Check => ({
  name,
  state: 'failed',
  found,
  mend,
});
