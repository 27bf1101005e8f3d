import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  type IUserPool,
  type IUserPoolClient,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  UserPool,
  UserPoolGroup,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';

/** What an editor may do at the desk: edit drafts; approve and send; set up. */
export const ROLES = ['editor', 'publisher', 'admin'] as const;

export interface EditorsPoolProps {
  /** The first part of the sign-in pages' host; unique in the region. */
  readonly signInPrefix: string;
  readonly deskUrl: string;
}

/** Who may sign in at the desk: invited people with a second factor; code flow with PKCE. Outlives its stack. */
export class EditorsPool extends Construct {
  readonly pool: IUserPool;
  readonly client: IUserPoolClient;
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
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const role of ROLES)
      new UserPoolGroup(this, `Role-${role}`, { userPool: pool, groupName: role });
    this.pool = pool;
    this.client = pool.addClient('Desk', {
      // A client without a secret has to prove itself by PKCE; the command line is one too.
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${props.deskUrl}/desk/callback`],
        logoutUrls: [`${props.deskUrl}/desk`],
      },
      authFlows: {},
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
    });
    this.signInUrl = pool
      .addDomain('SignIn', { cognitoDomain: { domainPrefix: props.signInPrefix } })
      .baseUrl();
  }
}
