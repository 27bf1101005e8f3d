import type { OperationId } from '../operations/contract/operations.ts';

export interface DeskRoute {
  readonly method: 'get' | 'post';
  /** Below `/desk/n/{newsletter}`. */
  readonly path: `/${string}` | '';
  /** The operation of the API that it shows or does: who may call that, may come here. */
  readonly as: OperationId;
  /** Only for who proved who they are a short while ago. @default any session will do */
  readonly recent?: true;
}

/** Every page and form of the desk: the routes and their rights are made from this table. */
export const DESK_ROUTES = {
  today: { method: 'get', path: '', as: 'listNews' },
  compose: { method: 'post', path: '/compose', as: 'composeEdition' },
  editions: { method: 'get', path: '/editions', as: 'listEditions' },
  edition: { method: 'get', path: '/editions/:edition', as: 'showEdition' },
  progress: { method: 'get', path: '/editions/:edition/progress', as: 'editionStatus' },
  draft: { method: 'get', path: '/editions/:edition/draft', as: 'showDraft' },
  shapeDraft: { method: 'post', path: '/editions/:edition/draft', as: 'shapeEdition' },
  refreshDraft: { method: 'post', path: '/editions/:edition/refresh', as: 'refreshEdition' },
  approveDraft: {
    method: 'post',
    path: '/editions/:edition/approve',
    as: 'approveEdition',
    recent: true,
  },
  testDraft: { method: 'post', path: '/editions/:edition/test', as: 'testEdition' },
  askSend: { method: 'get', path: '/editions/:edition/send', as: 'sendEdition', recent: true },
  sendEdition: {
    method: 'post',
    path: '/editions/:edition/send',
    as: 'sendEdition',
    recent: true,
  },
  takeBackEdition: {
    method: 'post',
    path: '/editions/:edition/take-back',
    as: 'takeBackEdition',
  },
  preview: { method: 'get', path: '/editions/:edition/preview', as: 'previewEdition' },
  previewAs: { method: 'post', path: '/editions/:edition/preview-as', as: 'previewAs' },
  recipientsCsv: { method: 'get', path: '/editions/:edition/recipients.csv', as: 'listRecipients' },
  pauseEdition: { method: 'post', path: '/editions/:edition/pause', as: 'pauseEdition' },
  resumeEdition: {
    method: 'post',
    path: '/editions/:edition/resume',
    as: 'resumeEdition',
    recent: true,
  },
  askCancel: { method: 'get', path: '/editions/:edition/cancel', as: 'cancelEdition' },
  cancelEdition: { method: 'post', path: '/editions/:edition/cancel', as: 'cancelEdition' },
  held: { method: 'get', path: '/editions/:edition/held', as: 'listRecipients' },
  decideHeld: { method: 'post', path: '/editions/:edition/held', as: 'decideHeld', recent: true },
  stories: { method: 'get', path: '/stories', as: 'listStories' },
  story: { method: 'get', path: '/stories/:story', as: 'showStory' },
  mergeStories: { method: 'post', path: '/stories/:story/merge', as: 'mergeStories' },
  splitStory: { method: 'post', path: '/stories/:story/split', as: 'splitStory' },
  renameStory: { method: 'post', path: '/stories/:story/rename', as: 'renameStory' },
  setTopics: { method: 'post', path: '/stories/:story/topics', as: 'setTopics' },
  closeStory: { method: 'post', path: '/stories/:story/close', as: 'closeStory' },
  reopenStory: { method: 'post', path: '/stories/:story/reopen', as: 'reopenStory' },
  article: { method: 'get', path: '/articles/:article', as: 'showArticle' },
  askCorrect: { method: 'get', path: '/stories/:story/correct', as: 'correctDevelopment' },
  correct: { method: 'post', path: '/stories/:story/correct', as: 'correctDevelopment' },
  corrections: { method: 'get', path: '/corrections', as: 'listCorrections' },
  correction: { method: 'get', path: '/corrections/:correction', as: 'countCorrection' },
  dismissCandidate: { method: 'post', path: '/corrections/dismiss', as: 'dismissCandidate' },
  composeCorrection: { method: 'post', path: '/corrections/compose', as: 'composeEdition' },
  setAside: { method: 'get', path: '/set-aside', as: 'listSetAside' },
  trySetAsideAgain: {
    method: 'post',
    path: '/set-aside/:article/try-again',
    as: 'trySetAsideAgain',
  },
  dropSetAside: { method: 'post', path: '/set-aside/:article/drop', as: 'dropSetAside' },
  feeds: { method: 'get', path: '/feeds', as: 'listFeeds' },
  addFeed: { method: 'post', path: '/feeds', as: 'addFeed' },
  importFeeds: { method: 'post', path: '/feeds/import', as: 'importFeeds' },
  feedsOpml: { method: 'get', path: '/feeds.opml', as: 'exportFeeds' },
  feed: { method: 'get', path: '/feeds/:feed', as: 'showFeed' },
  pollFeed: { method: 'post', path: '/feeds/:feed/poll', as: 'pollFeed' },
  removeFeed: { method: 'post', path: '/feeds/:feed/remove', as: 'removeFeed' },
  startFetch: { method: 'post', path: '/fetches', as: 'startFetch' },
  fetch: { method: 'get', path: '/fetches/:fetch', as: 'showFetch' },
  subscribers: { method: 'get', path: '/subscribers', as: 'listSubscribers' },
  searchSubscribers: { method: 'post', path: '/subscribers/search', as: 'searchSubscribers' },
  person: { method: 'post', path: '/subscribers/person', as: 'findSubscriber' },
  addSubscriber: { method: 'post', path: '/subscribers/add', as: 'addSubscriber' },
  importSubscribers: { method: 'post', path: '/subscribers/import', as: 'importSubscribers' },
  exportSubscribers: { method: 'get', path: '/subscribers/export.csv', as: 'exportSubscribers' },
  suppressSubscriber: { method: 'post', path: '/subscribers/suppress', as: 'suppressSubscriber' },
  askErase: { method: 'post', path: '/subscribers/ask-erase', as: 'eraseSubscriber' },
  eraseSubscriber: { method: 'post', path: '/subscribers/erase', as: 'eraseSubscriber' },
  audit: { method: 'get', path: '/audit', as: 'listAudit' },
  settings: { method: 'get', path: '/settings', as: 'listSlots' },
  keys: { method: 'get', path: '/settings/keys', as: 'listKeys' },
  makeKey: { method: 'post', path: '/settings/keys', as: 'makeKey', recent: true },
  revokeKey: { method: 'post', path: '/settings/keys/:key/revoke', as: 'revokeKey' },
} as const satisfies Readonly<Record<string, DeskRoute>>;
export type DeskRouteName = keyof typeof DESK_ROUTES;
