import { RemovalPolicy } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  BillingMode,
  ProjectionType,
  Table,
} from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Kind } from '../../src/store/keys.ts';
import { TABLE } from '../../src/store/table-definition.ts';

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });

const READ = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'];
const REMOVE = ['dynamodb:DeleteItem'];
const WRITE = ['dynamodb:PutItem', 'dynamodb:UpdateItem'];

/** The one table, as the embedded database makes it too; it outlives its stack. */
export class OneTable extends Construct {
  readonly tableName: string;
  readonly #arn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const table = new Table(this, 'Table', {
      partitionKey: text(TABLE.partitionKey),
      sortKey: text(TABLE.sortKey),
      timeToLiveAttribute: TABLE.expiry,
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    table.addGlobalSecondaryIndex({
      indexName: TABLE.listing.name,
      partitionKey: text(TABLE.listing.partitionKey),
      sortKey: text(TABLE.listing.sortKey),
      projectionType: ProjectionType.ALL,
    });
    this.tableName = table.tableName;
    this.#arn = table.tableArn;
  }

  /** Lets items of these kinds be read, by key or by listing. */
  reading(kinds: readonly Kind[]): PolicyStatement {
    return this.#statement(READ, kinds, [this.#arn, `${this.#arn}/index/${TABLE.listing.name}`]);
  }

  /** Lets items of these kinds be put and updated. */
  writing(kinds: readonly Kind[]): PolicyStatement {
    return this.#statement(WRITE, kinds, [this.#arn]);
  }

  /** Lets items of these kinds be taken away, for whom that is asked: all others go by expiry. */
  removing(kinds: readonly Kind[]): PolicyStatement {
    return this.#statement(REMOVE, kinds, [this.#arn]);
  }

  /** Keys begin with their kind; a kind of one partition is its whole key. */
  #statement(actions: string[], kinds: readonly Kind[], resources: string[]): PolicyStatement {
    const keys = [...new Set(kinds)].sort().flatMap((kind) => [kind, `${kind}#*`]);
    return new PolicyStatement({
      actions,
      resources,
      conditions: {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys },
        // A request without a key would meet ForAllValues.
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    });
  }
}
