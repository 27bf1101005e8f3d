import { type Check, warning } from '../../desk/doctor/check.ts';
import type { Instant } from '../../kernel/index.ts';
import { DEFAULT_PORTS } from '../ports.ts';
import { checkNode, readManifest } from './node-version.ts';
import { checkFiles, checkPackages } from './package-files.ts';

export interface MachineOptions {
  /** Where the package is. */
  readonly root: string;
  readonly configurationFile: string;
  /** The data folder, which need not be there. */
  readonly data: string;
  /** The process's own. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly now: Instant;
  /** @default those of `start` */
  readonly ports?: Readonly<Record<string, number>>;
}

/**
 * Examines this machine for what the local pipeline needs: Node, the package, the configuration, the data folder, ports
 * and outside services. Changes nothing that lasts. Where packages are missing it stops, for the rest is made of them.
 */
export async function* examineMachine(options: MachineOptions): AsyncGenerator<Check> {
  const manifest = await readManifest(options.root);
  yield checkNode(manifest, process.version);
  const packages = await checkPackages(options.root, manifest);
  yield packages;
  if (packages.state === 'failed') {
    yield warning('all else', 'not looked at', 'run doctor again when the packages are there');
    return;
  }
  yield await checkFiles(options.root);
  yield* configured(options);
  const { checkDataFolder } = await import('./data-folder-checks.ts');
  yield* checkDataFolder(options.data);
  const { checkPort } = await import('./port-checks.ts');
  for (const [page, port] of Object.entries(options.ports ?? DEFAULT_PORTS))
    yield await checkPort(port, page, options.data);
  const { checkOutside } = await import('./outside-checks.ts');
  yield* checkOutside(options.variables);
}

async function* configured({
  configurationFile,
  root,
  now,
}: MachineOptions): AsyncGenerator<Check> {
  const { checkClockChanges, checkConfiguration, checkNewsletter, checkPlaceholders } =
    await import('./configuration-checks.ts');
  const { check, configuration } = await checkConfiguration(configurationFile, now);
  yield check;
  if (!configuration) return;
  yield checkPlaceholders(configuration);
  for (const newsletter of configuration.newsletters)
    yield await checkNewsletter(newsletter, root, now);
  for (const newsletter of configuration.newsletters) yield* checkClockChanges(newsletter, now);
}
