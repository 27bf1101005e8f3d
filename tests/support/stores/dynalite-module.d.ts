declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** Times in milliseconds; without `path` it keeps everything in memory. */
  interface DynaliteOptions {
    readonly path?: string;
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
    readonly updateTableMs?: number;
  }
  export default function dynalite(options?: DynaliteOptions): Server;
}
