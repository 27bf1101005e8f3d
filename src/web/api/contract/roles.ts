import { ROLES } from '../../../domain/index.ts';

/** Everybody who is on the desk. */
export const ALL = ROLES;
export const EDITING = ['editor', 'publisher'] as const;
export const ADMIN = ['admin'] as const;
export const PUBLISHING = ['publisher'] as const;
