import { accessTokens } from '../aws/access-tokens.ts';
import { invokeCompose } from '../aws/compose-function.ts';
import { callOff } from '../deliver/index.ts';
import { type Compose, type DraftOrder, orderDraft } from '../desk/index.ts';
import type { Newsletter } from '../domain/index.ts';
import type { EditionId } from '../kernel/index.ts';
import { TableRequestBook } from '../store/request-book.ts';
import { functionsClient } from './clients.ts';
import { readEnvironment } from './environment.ts';
import type { Ground } from './ground.ts';
import { tableOf } from './parts.ts';
import { wireEditing } from './wire-editing.ts';

/** What the desk's API works with. It composes by the function that can, for that one alone holds the layouts. */
export const wireDeskApi = (ground: Ground) => {
  const { clock, logger, configuration } = ground;
  const editing = wireEditing(ground);
  const { freezing, edition, story } = editing;
  const compose = composeElsewhere(ground, edition);
  return {
    tokens: tokensOf(ground),
    requests: new TableRequestBook(tableOf(ground)),
    newsletters: configuration.newsletters,
    editions: {
      get: edition,
      list: editing.editions,
      compose: (newsletter: Newsletter, order: DraftOrder) =>
        orderDraft(newsletter, order, { compose, story, clock }),
      preview: editing.preview,
      approve: (id: EditionId, by: string, hash: string) => editing.approve(id, { by, hash }),
      send: editing.release,
      cancelDraft: editing.cancelDraft,
      callOff: (id: EditionId) => callOff(id, freezing),
      pause: editing.pause,
      resume: editing.resume,
      decideHeld: editing.decideHeld,
      report: editing.report,
      status: editing.status,
      recipients: editing.recipientsPage,
    },
    stories: { list: editing.stories, show: story },
    clock,
    logger,
  };
};

const tokensOf = ({ environment, clock }: Ground) => {
  const { TOKEN_ISSUER, TOKEN_KEYS_URL, TOKEN_CLIENT_IDS } = readEnvironment(environment, [
    'TOKEN_ISSUER',
    'TOKEN_KEYS_URL',
    'TOKEN_CLIENT_IDS',
  ]);
  const clients = TOKEN_CLIENT_IDS.split(',');
  return accessTokens({ issuer: TOKEN_ISSUER, keysUrl: TOKEN_KEYS_URL, clients }, clock);
};

const composeElsewhere = (
  { environment }: Ground,
  editionOf: (id: EditionId) => ReturnType<Compose>,
): Compose => {
  const { COMPOSE_FUNCTION_NAME: name } = readEnvironment(environment, ['COMPOSE_FUNCTION_NAME']);
  const invoke = invokeCompose(functionsClient(environment), name);
  return async (newsletter, { slot, key, chosen, note }) => {
    const { edition } = await invoke({
      newsletter: newsletter.id,
      kind: 'manual',
      slot,
      key: key ?? slot,
      chosen: chosen && [...chosen],
      note,
    });
    return edition && editionOf(edition);
  };
};
