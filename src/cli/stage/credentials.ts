import { existsSync } from 'node:fs';
import { ROLES, type Role } from '../../domain/index.ts';
import { type Clock, MINUTE } from '../../kernel/index.ts';
import type { StageAddress } from './address.ts';
import { deskAway, StageError, signedOut } from './errors.ts';
import type { TokenAdvice } from './problem.ts';
import { LOCAL } from './reach.ts';
import type { SignIn, TokenFile } from './token-file.ts';

/** A token that ends sooner is renewed first: a request may take half of this. */
const MARGIN = MINUTE;
/** How long a token of the local issuer is good. */
const HOURS = 1;

/** How a command proves who calls. */
export interface Credentials {
  /** A token for what one of these roles may do. Throws `stage.signed-out` where there is none. */
  token(roles: readonly Role[]): Promise<string>;
  readonly advice: TokenAdvice;
}

export interface CredentialPorts {
  /** WRITETHRU_TOKEN: a script's own. */
  readonly given: string | undefined;
  /** The folder of the local pipeline. */
  readonly data: string;
  readonly file: TokenFile;
  readonly clock: Clock;
}

/** The token that was given by the environment; else of the local issuer, or of who signed in. */
export const credentialsFor = (stage: StageAddress, ports: CredentialPorts): Credentials => {
  if (ports.given !== undefined && ports.given !== '') return givenToken(ports.given);
  return stage.name === LOCAL ? localTokens(ports) : signInOf(stage, ports);
};

const givenToken = (token: string): Credentials => ({
  token: async () => token,
  advice: {
    unknown: 'WRITETHRU_TOKEN holds it',
    unfit: 'WRITETHRU_TOKEN holds the token',
  },
});

/** Whoever has the data folder has its key: each call gets a token for what it asks for, and for no more. */
const localTokens = ({ data, clock }: CredentialPorts): Credentials => ({
  token: async (allowed) => {
    if (!existsSync(data))
      throw deskAway(
        `stage local: there is no data folder ${data}; "writethru start" makes and serves it`,
      );
    const { mintToken } = await import('../../local/index.ts');
    const roles = ROLES.filter((role) => allowed.includes(role));
    return (await mintToken({ data, roles, hours: HOURS, now: clock.now() })).token;
  },
  advice: {
    unknown: `--data must name the folder of the "writethru start" that runs; got ${data}`,
    unfit: 'the local desk takes tokens of "writethru token --role"',
  },
});

const signInOf = (
  { name, deskUrl }: StageAddress,
  { file, clock }: Pick<CredentialPorts, 'file' | 'clock'>,
): Credentials => {
  const again = `"writethru login --stage ${name}" signs you in`;
  let known: SignIn | null = null;
  const renewed = async (old: SignIn): Promise<SignIn> => {
    const { renew } = await import('./sign-in.ts');
    const fresh = await renew(old, clock).catch((error: unknown) => {
      if (!(error instanceof StageError)) throw error;
      const mend = error.code === 'stage.signed-out' ? `; ${again}` : '';
      throw new StageError(error.kind, error.code, `stage ${name}: ${error.message}${mend}`, {
        cause: error,
      });
    });
    await file.write(deskUrl, fresh);
    return fresh;
  };
  return {
    token: async () => {
      known ??= await file.read(deskUrl);
      if (!known) {
        throw signedOut(
          `stage ${name}: nobody is signed in; ${again}, and a script brings its token in WRITETHRU_TOKEN`,
        );
      }
      if (Date.parse(known.expiresAt) - clock.now() < MARGIN) known = await renewed(known);
      return known.accessToken;
    },
    advice: {
      unknown: again,
      unfit: 'who runs the user pool puts people into its groups; sign in again after that',
    },
  };
};
