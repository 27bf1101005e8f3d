import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

/** 64 letters and digits are valid base64 of 48 bytes, of which 381 bits are chance. */
const LENGTH = 64;

/**
 * The keys of subscriber ids and of links: two secrets, each `{"<kid>": "<base64>"}`, generated once by AWS
 * (Secrets Manager can generate one value a secret). They outlive their stack: without the first, nobody would be known.
 */
export class KeySecrets extends Construct {
  /** Exactly one key, `i1`; never rotates. */
  readonly idKeysArn: string;
  /** `t1`, and what was added to rotate it; the newest last. */
  readonly tokenKeysArn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.idKeysArn = this.#secret(
      'IdKeys',
      'i1',
      'Makes subscriber ids.',
      'It never rotates: every subscriber would become a stranger.',
    );
    this.tokenKeysArn = this.#secret(
      'TokenKeys',
      't1',
      "Signs readers' links.",
      'A new key is added by hand (docs/runbook/keys.md): old mails keep their links, so no key may be replaced by a timer.',
    );
  }

  reading(): PolicyStatement {
    return new PolicyStatement({
      actions: ['secretsmanager:GetSecretValue'],
      resources: [this.idKeysArn, this.tokenKeysArn],
    });
  }

  #secret(id: string, kid: string, description: string, whyNoRotation: string): string {
    const secret = new Secret(this, id, {
      description,
      generateSecretString: {
        secretStringTemplate: '{}',
        generateStringKey: kid,
        passwordLength: LENGTH,
        excludePunctuation: true,
      },
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    Validations.of(secret).acknowledge({ id: 'AwsSolutions-SMG4', reason: whyNoRotation });
    return secret.secretArn;
  }
}
