import { systemClock } from '../../kernel/index.ts';
import { UsageError } from '../house.ts';
import type { OpenStage } from '../stage/open-stage.ts';
import { LOCAL } from '../stage/reach.ts';
import { CALLBACK_PORT, revoke, signIn } from '../stage/sign-in.ts';
import { explain, type Terminal } from '../terminal.ts';

/** Signs a person in at a stage, by their browser, and keeps the token for later commands. */
export const login = async (
  stage: OpenStage,
  terminal: Terminal,
  port = CALLBACK_PORT,
): Promise<void> => {
  const { address, client, file } = stage;
  if (address.name === LOCAL) throw needsNone('login');
  const issuer = await client.call('signIn', { path: {} });
  const signedIn = await signIn(issuer, {
    clock: systemClock(),
    port,
    show: (page) =>
      terminal.complain(`Open this address in a browser of this machine:\n\n  ${page}\n`),
  });
  await file.write(address.deskUrl, signedIn);
  await whoami(stage, terminal);
};

/** Forgets the sign-in here, and ends it at the issuer. */
export const logout = async ({ address, file }: OpenStage, terminal: Terminal): Promise<void> => {
  if (address.name === LOCAL) throw needsNone('logout');
  const known = await file.read(address.deskUrl);
  await file.write(address.deskUrl, null);
  // Forgotten here it is in any case.
  if (known) await revoke(known).catch((error: unknown) => terminal.complain(explain(error).line));
  if (terminal.machine) terminal.json({ stage: address.name, wasSignedIn: known !== null });
  else
    terminal.say(
      known ? `Signed out of ${address.name}.` : `Nobody was signed in at ${address.name}.`,
    );
};

/** Whom a stage takes one for, and what they may do. */
export const whoami = async (
  { address, client }: Pick<OpenStage, 'address' | 'client'>,
  terminal: Terminal,
): Promise<void> => {
  const { id, name, roles, until } = await client.call('whoami', { path: {} });
  if (terminal.machine) terminal.json({ stage: address.name, id, name, roles, until });
  else
    terminal.say(
      `${name} at ${address.name}: ${roles.join(', ')}; this token is good until ${until}`,
    );
};

const needsNone = (command: string): UsageError =>
  new UsageError(
    'stage',
    `${command} --stage local: the desk on this machine takes who has its data folder; there is nothing to sign in to`,
  );
