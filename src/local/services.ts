/** What the embedded servers say of themselves; no account and no key of anybody. */
export const SERVICES = {
  region: 'eu-central-1',
  account: '000000000000',
  accessKeyId: 'local',
  secretAccessKey: 'local',
} as const;
