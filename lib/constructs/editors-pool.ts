import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  FeaturePlan,
  type IUserPoolClient,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  type OAuthSettings,
  StandardThreatProtectionMode,
  UserPool,
  UserPoolGroup,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { ROLES } from '../../src/domain/index.ts';

/** Where the command line waits for its sign-in to come back (RFC 8252, 7.3): this machine alone can hear it. */
const COMMAND_LINE_CALLBACK = 'http://localhost:4310/callback';

export interface EditorsPoolProps {
  /** The first part of the sign-in pages' host; unique in the region. */
  readonly signInPrefix: string;
  readonly deskUrl: string;
}

/** Who may sign in at the desk: invited people with a second factor; code flow with PKCE. Outlives its stack. */
export class EditorsPool extends Construct {
  readonly poolId: string;
  /** `iss` of its tokens. */
  readonly issuer: string;
  /** Where the keys are with which it signs. */
  readonly keysUrl: string;
  readonly clients: { readonly desk: IUserPoolClient; readonly commandLine: IUserPoolClient };
  readonly signInUrl: string;

  constructor(scope: Construct, id: string, props: EditorsPoolProps) {
    super(scope, id);
    const pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      // Costs cents for a desk's few people, and refuses known stolen passwords and odd sign-ins.
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      // No deletion protection of its own: it would keep a first deployment that failed from being taken back, and so
      // from being repeated. The stack is protected.
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    for (const role of ROLES)
      new UserPoolGroup(this, `Role-${role}`, { userPool: pool, groupName: role });
    this.poolId = pool.userPoolId;
    this.issuer = pool.userPoolProviderUrl;
    this.keysUrl = `${this.issuer}/.well-known/jwks.json`;
    this.clients = {
      desk: addClient(pool, 'Desk', {
        callbackUrls: [`${props.deskUrl}/desk/callback`],
        logoutUrls: [`${props.deskUrl}/desk/signed-out`],
      }),
      commandLine: addClient(pool, 'CommandLine', { callbackUrls: [COMMAND_LINE_CALLBACK] }),
    };
    this.signInUrl = pool
      .addDomain('SignIn', {
        cognitoDomain: { domainPrefix: props.signInPrefix },
        // The classic pages do not know `prompt=login`, by which sending asks for a fresh sign-in.
        managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
      })
      .baseUrl();
    for (const [name, client] of Object.entries(this.clients)) {
      // Without a style of its own a client's sign-in page is not shown.
      new CfnManagedLoginBranding(this, `Look-${name}`, {
        userPoolId: pool.userPoolId,
        clientId: client.userPoolClientId,
        useCognitoProvidedValues: true,
      });
    }
  }

  /** Of every application whose tokens the desk takes. */
  get clientIds(): readonly string[] {
    return Object.values(this.clients).map(({ userPoolClientId }) => userPoolClientId);
  }
}

const addClient = (
  pool: UserPool,
  id: string,
  urls: Pick<OAuthSettings, 'callbackUrls' | 'logoutUrls'>,
): IUserPoolClient =>
  pool.addClient(id, {
    // A client without a secret has to prove itself by PKCE.
    generateSecret: false,
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
      ...urls,
    },
    authFlows: {},
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(12),
  });
