import { accessTokens } from '../aws/access-tokens.ts';
import { invokeCompose } from '../aws/compose-function.ts';
import { callOff } from '../deliver/index.ts';
import {
  articleState,
  type Compose,
  type DraftOrder,
  dropSetAside,
  listSetAside,
  MOST_KEYS,
  makeMachineKey,
  newsOfNow,
  nextSlots,
  orderDraft,
  type RequestBook,
  revokeMachineKey,
  takeArticles,
  trySetAsideAgain,
  withMachineKeys,
} from '../desk/index.ts';
import type { Newsletter, Person, RawArticle } from '../domain/index.ts';
import { readFeedList } from '../ingest/index.ts';
import type {
  ArticleId,
  EditionId,
  MachineKeyId,
  NewsletterId,
  StoryId,
  SubscriberId,
} from '../kernel/index.ts';
import {
  addSubscriber,
  eraseSubscriber,
  exportSubscriber,
  type ImportOrder,
  importSubscribers,
  listSubscribers,
  type ReaderFields,
  type SubscribersFile,
  type SuppressOrder,
  searchSubscribers,
  suppressPeople,
  suppressSubscriber,
} from '../readers/index.ts';
import { TableArticles } from '../store/articles.ts';
import { TableAuditLog } from '../store/audit-log.ts';
import { TableCorrections } from '../store/corrections.ts';
import { TableDevelopmentLog } from '../store/development-log.ts';
import { TableEditions } from '../store/editions.ts';
import { TableMachineKeys } from '../store/machine-keys.ts';
import { TableRequestBook } from '../store/request-book.ts';
import { TableSetAside } from '../store/set-aside.ts';
import { TableStories } from '../store/stories.ts';
import { functionsClient } from './clients.ts';
import { readEnvironment } from './environment.ts';
import type { Ground } from './ground.ts';
import { objectsOf, tableOf } from './parts.ts';
import { inboxOf } from './queues.ts';
import { wireEditing } from './wire-editing.ts';
import { wireFeeds } from './wire-feeds.ts';
import { wireSubscribers } from './wire-subscribers.ts';

/** Slots that are told ahead. */
const SLOTS = 4;

/** What the desk's API works with. It composes by the function that can, for that one alone holds the layouts. */
export const wireDeskApi = (ground: Ground) => {
  const { clock, logger, configuration } = ground;
  const editing = wireEditing(ground);
  const { freezing, edition, story } = editing;
  const table = tableOf(ground);
  const storyTable = new TableStories(table);
  const news = {
    editions: new TableEditions(table),
    log: new TableDevelopmentLog(table),
    corrections: new TableCorrections(table),
    stories: { story: (id: StoryId) => storyTable.get(id) },
    clock,
  };
  const compose = composeElsewhere(ground, edition);
  const requests = new TableRequestBook(table);
  return {
    ...accessOf(ground),
    requests,
    audit: new TableAuditLog(table),
    newsletters: configuration.newsletters,
    quota: editing.quota,
    editions: {
      get: edition,
      list: editing.editions,
      news: (newsletter: Newsletter) => newsOfNow(newsletter, news),
      slots: (newsletter: Newsletter) => nextSlots(newsletter, SLOTS, clock),
      compose: (newsletter: Newsletter, order: DraftOrder) =>
        orderDraft(newsletter, order, { compose, story, correction: editing.correction, clock }),
      preview: editing.preview,
      previewAs: editing.previewAs,
      approve: (id: EditionId, by: Person, hash: string) => editing.approve(id, { by, hash }),
      draft: editing.draft,
      shape: editing.shape,
      refresh: editing.refresh,
      rehearse: editing.rehearse,
      test: editing.sendTest,
      send: editing.release,
      takeBack: editing.takeBack,
      cancelDraft: editing.cancelDraft,
      callOff: (id: EditionId) => callOff(id, freezing),
      pause: editing.pause,
      resume: editing.resume,
      decideHeld: editing.decideHeld,
      results: editing.results,
      report: editing.report,
      status: editing.status,
      recipients: editing.recipientsPage,
    },
    stories: {
      list: editing.stories,
      show: story,
      merge: editing.mergeStories,
      split: editing.splitStory,
      rename: editing.renameStory,
      setTopics: editing.setTopics,
      close: editing.closeStory,
      reopen: editing.reopenStory,
    },
    corrections: {
      list: editing.corrections,
      get: editing.correction,
      candidates: editing.candidates,
      correct: editing.correct,
      dismiss: editing.dismissCandidate,
      reach: editing.correctionReach,
    },
    articles: articlesOf(ground, requests),
    feeds: {
      ...wireFeeds(ground),
      readList: (opml: string) => readFeedList('the list', Buffer.from(opml)),
    },
    subscribers: subscribersOf(ground),
    machineKeys: machineKeysOf(ground),
    clock,
    logger,
  };
};

const articlesOf = (ground: Ground, requests: RequestBook) => {
  const table = tableOf(ground);
  const { clock } = ground;
  const bodies = objectsOf(ground);
  const articles = new TableArticles(table, bodies);
  const stories = new TableStories(table);
  const setAside = new TableSetAside(table, clock);
  const toInbox = inboxOf(ground);
  return {
    take: (raw: readonly RawArticle[]) => takeArticles(raw, { toInbox, requests, clock }),
    show: (id: ArticleId) => articleState(id, { articles, requests, stories, setAside }),
    listSetAside: () => listSetAside(setAside),
    tryAgain: (id: ArticleId) => trySetAsideAgain(id, { setAside, bodies, toInbox, clock }),
    drop: (id: ArticleId) => dropSetAside(id, setAside),
  };
};

const subscribersOf = (ground: Ground) => {
  const ports = wireSubscribers(ground);
  return {
    list: (newsletter: NewsletterId, after: SubscriberId | null) =>
      listSubscribers(newsletter, ports, after),
    add: (fields: ReaderFields, newsletter: Newsletter, consent: string) =>
      addSubscriber(fields, { newsletter, consent, how: 'desk' }, ports),
    import: (
      file: SubscribersFile,
      newsletter: Newsletter,
      order: Omit<ImportOrder, 'newsletter' | 'how'>,
    ) => importSubscribers(file, { newsletter, how: 'import', ...order }, ports),
    suppressAll: (file: SubscribersFile, order: SuppressOrder) =>
      suppressPeople(file, order, ports),
    search: (prefix: string, newsletter: NewsletterId) =>
      searchSubscribers(prefix, newsletter, ports),
    suppress: (address: string) => suppressSubscriber(address, ports),
    find: (address: string) => exportSubscriber(address, ports),
    erase: (address: string) => eraseSubscriber(address, ports),
  };
};

const machineKeysOf = (ground: Ground) => {
  const { clock, random } = ground;
  const keys = new TableMachineKeys(tableOf(ground));
  return {
    list: () => keys.list(MOST_KEYS),
    make: (name: string, by: string) => makeMachineKey(name, by, { keys, clock, random }),
    revoke: (id: MachineKeyId) => revokeMachineKey(id, { keys, clock }),
  };
};

/** Whose tokens are taken, and how programs get one. */
const accessOf = (ground: Ground) => {
  const { environment, clock } = ground;
  const keys = new TableMachineKeys(tableOf(ground));
  const { TOKEN_ISSUER, SIGN_IN_ISSUER, TOKEN_KEYS_URL, TOKEN_CLIENT_IDS, SIGN_IN_CLIENT_ID } =
    readEnvironment(environment, [
      'TOKEN_ISSUER',
      'SIGN_IN_ISSUER',
      'TOKEN_KEYS_URL',
      'TOKEN_CLIENT_IDS',
      'SIGN_IN_CLIENT_ID',
    ]);
  const clients = TOKEN_CLIENT_IDS.split(',');
  const issuers = [...new Set([TOKEN_ISSUER, SIGN_IN_ISSUER])];
  const issuer = { issuers, keysUrl: TOKEN_KEYS_URL, clients };
  return {
    tokens: withMachineKeys(accessTokens(issuer, clock), { keys, clock }),
    signIn: { issuer: SIGN_IN_ISSUER, client: SIGN_IN_CLIENT_ID },
  };
};

const composeElsewhere = (
  { environment }: Ground,
  editionOf: (id: EditionId) => ReturnType<Compose>,
): Compose => {
  const { COMPOSE_FUNCTION_NAME: name } = readEnvironment(environment, ['COMPOSE_FUNCTION_NAME']);
  const invoke = invokeCompose(functionsClient(environment), name);
  return async (newsletter, { slot, key, chosen, note, corrects = null, by = null }) => {
    const { edition } = await invoke({
      newsletter: newsletter.id,
      kind: 'manual',
      slot,
      key: key ?? slot,
      chosen: chosen && [...chosen],
      note,
      corrects,
      by,
    });
    return edition && editionOf(edition);
  };
};
