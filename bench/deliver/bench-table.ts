/** No server of a bench looks at them. */
export const BENCH_CREDENTIALS = {
  region: 'eu-central-1',
  credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
} as const;
