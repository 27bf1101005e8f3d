import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Folder } from '../../src/app/functions.ts';
import type { ServiceFunction } from './service-function.ts';

const closed: BucketProps = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  removalPolicy: RemovalPolicy.RETAIN,
};

export interface ObjectRights {
  readonly gets: readonly Folder[];
  readonly puts: readonly Folder[];
}

/** Frozen editions, layouts and bodies too large for an item, with a log of who touched them; outlives its stack. */
export class ContentBucket extends Construct {
  readonly bucketName: string;
  readonly #exportName: string;
  readonly #arn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const log = new Bucket(this, 'AccessLog', {
      ...closed,
      lifecycleRules: [{ expiration: Duration.days(90) }],
    });
    Validations.of(log).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'It holds the access logs; a log of their delivery would log itself.',
    });
    const bucket = new Bucket(this, 'Bucket', {
      ...closed,
      // What is frozen never changes; an overwriting by mistake can be undone for a month.
      versioned: true,
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
      // The CDK's own types do not meet under exactOptionalPropertyTypes.
      serverAccessLogsBucket: log as IBucket,
    });
    this.bucketName = bucket.bucketName;
    // Exported under a name of our choice, for acknowledgements name the resource as the other stack sees it.
    const stack = Stack.of(this);
    this.#exportName = `${stack.stackName}-ContentsArn`;
    this.#arn = stack.exportValue(bucket.bucketArn, { name: this.#exportName });
  }

  /** Lets a function of another stack get and put objects of some folders; nobody may list or delete. */
  allow(to: ServiceFunction, { gets, puts }: ObjectRights): void {
    const statements = [
      ...this.#statement('s3:GetObject', gets),
      ...this.#statement('s3:PutObject', puts),
    ];
    if (statements.length === 0) return;
    const policy = new Policy(to, 'Objects', { roles: [to.role], statements });
    for (const folder of new Set([...gets, ...puts])) {
      Validations.of(policy).acknowledge({
        id: `AwsSolutions-IAM5[Resource::${this.#exportName}/${folder}/*]`,
        reason:
          'Objects are named by the hash of what they hold: a folder is as narrow as the right can be.',
      });
    }
  }

  #statement(action: string, folders: readonly Folder[]): PolicyStatement[] {
    if (folders.length === 0) return [];
    const resources = [...folders].sort().map((folder) => `${this.#arn}/${folder}/*`);
    return [new PolicyStatement({ actions: [action], resources })];
  }
}
