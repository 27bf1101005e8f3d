import type { OperationId } from '../api/contract/operations.ts';

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
  preview: { method: 'get', path: '/editions/:edition/preview', as: 'previewEdition' },
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
} as const satisfies Readonly<Record<string, DeskRoute>>;
export type DeskRouteName = keyof typeof DESK_ROUTES;
