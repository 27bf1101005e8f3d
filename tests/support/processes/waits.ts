/** For `expect.poll`: what comes soon comes late on a machine that is busy with other things. */
export const SOON = { timeout: 120_000 } as const;
