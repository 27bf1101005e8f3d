import { SecretKeys } from '../aws/keys.ts';
import { SesMailer, sendQuota } from '../aws/ses-mailer.ts';
import type { Mailer, Press } from '../deliver/index.ts';
import { type Newsletter, newsletterNamed, type TokenSigner } from '../domain/index.ts';
import type { NewsletterId } from '../kernel/index.ts';
import { WritethruError } from '../kernel/index.ts';
import { type KeySource, makeSigner } from '../readers/index.ts';
import { createPress } from '../render/index.ts';
import { FileKeys } from '../store/file-keys.ts';
import { secretsClient, sesClient } from './clients.ts';
import { readEnvironment } from './environment.ts';
import { type Ground, madeOnce } from './ground.ts';
import { contentsOf, editionsOf } from './stores.ts';

export function mailerOf(ground: Ground): Mailer {
  const { CONFIGURATION_SET } = readEnvironment(ground.environment, ['CONFIGURATION_SET']);
  return madeOnce(
    ground,
    mailerOf,
    () => new SesMailer(sesClient(ground), CONFIGURATION_SET, ground.clock),
  );
}

/** What SES lets the account send. */
export function quotaOf(ground: Ground): Mailer['quota'] {
  return () => sendQuota(sesClient(ground));
}

/** From Secrets Manager where ID_KEYS_SECRET_ID and TOKEN_KEYS_SECRET_ID name secrets, else from KEYS_FILE. */
export function keysOf(ground: Ground): KeySource {
  return madeOnce(ground, keysOf, () => keySource(ground));
}

const keySource = (ground: Ground): KeySource => {
  const { environment, clock, random } = ground;
  const { ID_KEYS_SECRET_ID: ids, TOKEN_KEYS_SECRET_ID: tokens, KEYS_FILE: file } = environment;
  if (ids && tokens) return new SecretKeys(secretsClient(ground), { ids, tokens }, clock);
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
  (id: NewsletterId): Newsletter =>
    newsletterNamed(configuration.newsletters, id);

export const zoneOf =
  (ground: Ground) =>
  (id: NewsletterId): string =>
    newsletterIn(ground)(id).zone;

/** How far the newest full edition of a newsletter reached: new readers begin there (docs/adr/0004). */
export const progressOf =
  (ground: Ground) =>
  async (newsletter: NewsletterId): Promise<number> =>
    Math.max(...Object.values((await editionsOf(ground).progress(newsletter)).through));

/** Prints mails from frozen editions, with links signed by the newest key. */
export function pressOf(ground: Ground): Press {
  const newsletter = newsletterIn(ground);
  const contents = contentsOf(ground);
  const keys = keysOf(ground);
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
}
