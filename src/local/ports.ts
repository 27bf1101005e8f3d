/** Where the local pages stand unless other ports are named; 0 takes a free one. */
export interface Ports {
  readonly site: number;
  readonly desk: number;
}
export const DEFAULT_PORTS = { site: 4300, desk: 4301, mailbox: 4302 } as const;
