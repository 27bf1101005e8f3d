import { SecretKeys } from '../aws/keys.ts';
import { SesMailer } from '../aws/ses-mailer.ts';
import type { Mailer, Press } from '../deliver/index.ts';
import type { Newsletter } from '../domain/index.ts';
import type { ContentStore, EditionStore } from '../editions/index.ts';
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

export const mailerOf = ({ environment }: Ground): Mailer =>
  new SesMailer(sesClient(environment), readEnvironment(environment, ['CONFIGURATION_SET']).CONFIGURATION_SET);

/** From Secrets Manager where KEYS_SECRET_ID names a secret, else from the file that KEYS_FILE names. */
export const keysOf = ({ environment, clock, random }: Ground): KeySource => {
  const { KEYS_SECRET_ID: secret, KEYS_FILE: file } = environment;
  if (secret) return new SecretKeys(secretsClient(environment), secret, clock);
  if (file) return new FileKeys(file, random);
  throw new WritethruError('input', 'environment', 'environment: neither KEYS_SECRET_ID nor KEYS_FILE is set; one of them must name the keys');
};

/** A newsletter by its id; one that configuration no longer has is a fault of deployment. */
export const newsletterIn =
  ({ configuration }: Ground) =>
  (id: NewsletterId): Newsletter => {
    const found = configuration.newsletters.find((newsletter) => newsletter.id === id);
    if (found) return found;
    const allowed = configuration.newsletters.map((newsletter) => newsletter.id).join(', ');
    throw new WritethruError('missing', 'newsletter', `newsletter "${id}": not in the configuration; there are ${allowed}`);
  };

export const zoneOf =
  (ground: Ground) =>
  (id: NewsletterId): string =>
    newsletterIn(ground)(id).zone;

/** Prints mails from frozen editions, with links signed by the newest key. */
export const pressOf = (
  ground: Ground,
  parts: { readonly editions: Pick<EditionStore, 'get'>; readonly contents: ContentStore; readonly keys: KeySource },
): Press => {
  const newsletter = newsletterIn(ground);
  let sign: ReturnType<typeof makeSigner> | null = null;
  const press = createPress({
    load: async (cut) => {
      const edition = await parts.editions.get(cut.edition);
      if (!edition) throw new Error(`edition ${cut.edition} is gone`);
      const content = await parts.contents.content(edition.hash);
      const layout = await parts.contents.layout(content.layout);
      return { content, layout, newsletter: newsletter(edition.newsletter) };
    },
    site: readEnvironment(ground.environment, ['SITE_URL']).SITE_URL,
    sign: (...asked) => {
      if (!sign) throw new Error('no key to sign with');
      return sign(...asked);
    },
    clock: ground.clock,
  });
  return {
    mail: async (_edition, cut, recipient) => {
      sign = makeSigner(await parts.keys.keyRing(), ground.clock);
      return press.mail(cut, recipient);
    },
  };
};
