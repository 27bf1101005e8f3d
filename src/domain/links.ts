import type { EditionId, NewsletterId, StoryId, SubscriberId } from '../kernel/index.ts';

/** What a link's token is good for; a token of one purpose is useless for another. */
export const TOKEN_PURPOSES = [
  'confirm',
  'unsubscribe',
  'preferences',
  'undo',
  'stories',
  'data',
] as const;
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number];

/** What a reader can wish of one story; `neither` takes back what they wished before. */
export const STORY_CHOICES = ['follow', 'mute', 'neither'] as const;
export type StoryChoice = (typeof STORY_CHOICES)[number];

/** Makes the token of a reader's link. */
export type TokenSigner = (
  purpose: TokenPurpose,
  newsletter: NewsletterId,
  subscriber: SubscriberId,
) => string;

/** The end of a link about one story; all of a mail's begin alike, with the reader's token. */
export const storyWishPath = (story: StoryId | ':story', choice: StoryChoice | ':choice'): string =>
  `/${story}/${choice}`;

/** The page of a draft at the desk, to which a mail leads its editors. */
export const draftPagePath = (id: NewsletterId, edition: EditionId): string =>
  `/desk/n/${id}/editions/${edition}/draft`;

/** The paths of the readers' site; routes and mails take them from here. */
export const sitePaths = {
  home: () => '/',
  newsletter: (id: NewsletterId | ':newsletter') => `/n/${id}`,
  archive: (id: NewsletterId | ':newsletter') => `/n/${id}/editions`,
  edition: (id: NewsletterId | ':newsletter', edition: EditionId | ':edition') =>
    `/n/${id}/editions/${edition}`,
  atom: (id: NewsletterId | ':newsletter') => `/n/${id}/editions.atom`,
  jsonFeed: (id: NewsletterId | ':newsletter') => `/n/${id}/editions.json`,
  /** Leads to the newest edition. */
  latest: (id: NewsletterId | ':newsletter') => `/n/${id}/latest`,
  /** What is new since a day, `2024-10-26`, or a moment (ISO). */
  catchUp: (id: NewsletterId | ':newsletter', since: string | null = null) =>
    `/n/${id}/catch-up${since === null ? '' : `?since=${encodeURIComponent(since)}`}`,
  /** Announced dates as a calendar file, of all stories or of a topic's. */
  due: (id: NewsletterId | ':newsletter') => `/n/${id}/due.ics`,
  dueOfTopic: (id: NewsletterId | ':newsletter', topic: string) =>
    `/n/${id}/topics/${topic}/due.ics`,
  /** The sign-up form for other people's pages. */
  embed: (id: NewsletterId | ':newsletter') => `/n/${id}/form`,
  story: (id: NewsletterId | ':newsletter', story: StoryId | ':story') =>
    `/n/${id}/stories/${story}`,
  confirm: (token: string) => `/confirm/${token}`,
  /** An edition's link names it, so that the desk sees by which one people leave. */
  unsubscribe: (token: string, edition: EditionId | null = null) =>
    `/unsubscribe/${token}${edition === null ? '' : `?edition=${edition}`}`,
  preferences: (token: string) => `/preferences/${token}`,
  forgetStory: (token: string, story: StoryId | ':story') =>
    `/preferences/${token}/stories/${story}`,
  pause: (token: string) => `/preferences/${token}/pause`,
  resume: (token: string) => `/preferences/${token}/resume`,
  /** A link of a mail: the token says whose wish it is, the rest of the path which. */
  storyWish: (token: string, story: StoryId | ':story', choice: StoryChoice | ':choice') =>
    `/stories/${token}${storyWishPath(story, choice)}`,
  stories: (token: string) => `/stories/${token}`,
  askData: (token: string) => `/preferences/${token}/data`,
  /** What is kept about a reader; the mail that they ask for by `askData` leads there. */
  data: (token: string) => `/data/${token}`,
  exportData: (token: string) => `/data/${token}/export`,
  eraseData: (token: string) => `/data/${token}/erase`,
  undo: (token: string) => `/undo/${token}`,
} as const;
