import { defineConfig } from 'vitest/config';

const layers = ['unit', 'contract', 'integration', 'simulation', 'infra', 'golden'] as const;

/** Layers whose files change nothing that outlives them, so that a process loads the product once for all of its files. */
const SHARED: readonly string[] = ['unit', 'contract', 'golden'];

/** Milliseconds after which a test hangs. No test is about time: a slow or busy machine must not fail one. */
const HANGS = 300_000;

const env = {
  // The SDK warns at every start on Node 20; this is the switch it offers.
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: 'eu-central-1',
  AWS_DEFAULT_REGION: 'eu-central-1',
  // Nothing may look for real credentials on the machine that runs the tests.
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  TZ: 'UTC',
};

const project = (name: string, testTimeout: number) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    testTimeout,
    hookTimeout: testTimeout,
    isolate: !SHARED.includes(name),
  },
});

export default defineConfig({
  // vitest 4 takes JSX settings from tsconfig.json (hono/jsx).
  test: {
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    env,
    restoreMocks: true,
    unstubEnvs: true,
    projects: [...layers.map((layer) => project(layer, HANGS)), project('e2e', 2 * HANGS)],
  },
});
