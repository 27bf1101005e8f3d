import { type Clock, iso } from '../kernel/index.ts';

/** Takes one line about what a process did, or what befell it. */
export type Trace = (what: string) => void;

export const NO_TRACE: Trace = () => {};

/** Lines with moment and process: `2026-03-02T06:00:01.250Z deliver-3 put …`. */
export class TraceBook {
  readonly lines: string[] = [];

  of(process: string, clock: Pick<Clock, 'now'>): Trace {
    return (what) => this.lines.push(`${iso(clock.now())} ${process} ${what}`);
  }
}
