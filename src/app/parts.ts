import { SecretKeys } from '../aws/keys.ts';
import { SesMailer } from '../aws/ses-mailer.ts';
import type { Mailer, Press } from '../deliver/index.ts';
import type { Newsletter, TokenSigner } from '../domain/index.ts';
import type { ContentStore } from '../editions/index.ts';
import type { NewsletterId } from '../kernel/index.ts';
import { WritethruError } from '../kernel/index.ts';
import { type KeySource, makeSigner } from '../readers/index.ts';
import { createPress } from '../render/index.ts';
import { HashedContents } from '../store/contents.ts';
import { DynamoTable } from '../store/dynamo-table.ts';
import { FileKeys } from '../store/file-keys.ts';
import { S3Objects } from '../store/objects.ts';
import type { Table } from '../store/table.ts';
import { dynamoClient, s3Client, secretsClient, sesClient } from './clients.ts';
import { readEnvironment } from './environment.ts';
import type { Ground } from './ground.ts';

/** The one table. */
export const tableOf = ({ environment, clock }: Ground): Table => {
  const { TABLE_NAME } = readEnvironment(environment, ['TABLE_NAME']);
  return new DynamoTable(dynamoClient(environment), TABLE_NAME, clock);
};

export const objectsOf = ({ environment }: Ground): S3Objects =>
  new S3Objects(s3Client(environment), readEnvironment(environment, ['BUCKET_NAME']).BUCKET_NAME);

export const contentsOf = (ground: Ground): ContentStore => new HashedContents(objectsOf(ground));

export const mailerOf = ({ environment, clock }: Ground): Mailer => {
  const { CONFIGURATION_SET } = readEnvironment(environment, ['CONFIGURATION_SET']);
  return new SesMailer(sesClient(environment), CONFIGURATION_SET, clock);
};

/** From Secrets Manager where ID_KEYS_SECRET_ID and TOKEN_KEYS_SECRET_ID name secrets, else from KEYS_FILE. */
export const keysOf = ({ environment, clock, random }: Ground): KeySource => {
  const { ID_KEYS_SECRET_ID: ids, TOKEN_KEYS_SECRET_ID: tokens, KEYS_FILE: file } = environment;
  if (ids && tokens) return new SecretKeys(secretsClient(environment), { ids, tokens }, clock);
  if (file) return new FileKeys(file, random);
  throw new WritethruError(
    'input',
    'environment',
    'environment: neither ID_KEYS_SECRET_ID and TOKEN_KEYS_SECRET_ID nor KEYS_FILE is set; they must name the keys',
  );
};

/** A newsletter by its id; one that configuration no longer has is a fault of deployment. */
export const newsletterIn =
  ({ configuration }: Ground) =>
  (id: NewsletterId): Newsletter => {
    const found = configuration.newsletters.find((newsletter) => newsletter.id === id);
    if (found) return found;
    const allowed = configuration.newsletters.map((newsletter) => newsletter.id).join(', ');
    throw new WritethruError(
      'missing',
      'newsletter',
      `newsletter "${id}": not in the configuration; there are ${allowed}`,
    );
  };

export const zoneOf =
  (ground: Ground) =>
  (id: NewsletterId): string =>
    newsletterIn(ground)(id).zone;

/** Prints mails from frozen editions, with links signed by the newest key. */
export const pressOf = (ground: Ground, contents: ContentStore, keys: KeySource): Press => {
  const newsletter = newsletterIn(ground);
  let sign: TokenSigner = () => {
    throw new Error('no key to sign with: the key ring is read before each mail');
  };
  const press = createPress({
    load: async (edition) => {
      const content = await contents.content(edition.hash);
      const layout = await contents.layout(content.layout);
      return { content, layout, newsletter: newsletter(edition.newsletter) };
    },
    site: readEnvironment(ground.environment, ['SITE_URL']).SITE_URL,
    sign: (...asked) => sign(...asked),
    clock: ground.clock,
  });
  return {
    mail: async (...order) => {
      sign = makeSigner(await keys.keyRing(), ground.clock);
      return press.mail(...order);
    },
  };
};
