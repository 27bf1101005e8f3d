import type { AccessTokens } from '../desk/index.ts';
import type { Newsletter } from '../domain/index.ts';
import type { Clock, Instant, Logger } from '../kernel/index.ts';
import type { KeySource } from '../readers/index.ts';

/** What a browser must bring back with its code, kept while its editor is at the issuer's. */
export interface BegunSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who came back from the issuer. */
export interface EndedSignIn {
  readonly accessToken: string;
  /** The name that people know them by; null: the issuer tells none. */
  readonly name: string | null;
  /** When they proved who they are; null: the issuer does not say. */
  readonly provedAt: Instant | null;
}

/** The issuer, as a browser's sign-in needs it: code flow with PKCE. Throws `desk.sign-in` and `desk.issuer`. */
export interface SignInIssuer {
  /** `again`: they must prove it once more, whatever the issuer remembers of them. */
  begin(redirectUri: string, again: boolean): Promise<BegunSignIn & { readonly address: string }>;
  /** Redeems the code in the address to which the browser came back. */
  end(address: URL, begun: BegunSignIn): Promise<EndedSignIn>;
  /** Where the issuer's own sign-in ends; null where it has no such page. */
  signOutAddress(returnTo: string): Promise<string | null>;
}

/** What the desk's pages stand on beside the operations of its API. */
export interface DeskPagePorts {
  /** `https://desk.example.org` */
  readonly deskUrl: string;
  /** The readers' site. */
  readonly siteUrl: string;
  /** The text of the script that some pages run. */
  readonly htmx: string;
  readonly issuer: SignInIssuer;
  readonly tokens: AccessTokens;
  readonly keys: KeySource;
  readonly newsletters: readonly Newsletter[];
  readonly clock: Clock;
  readonly logger: Logger;
}
