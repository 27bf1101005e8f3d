import { ROLES } from '../../domain/index.ts';

/** Everybody who is on the desk. */
export const ALL = ROLES;
export const EDITING = ['editor', 'publisher'] as const;
export const ADMIN = ['admin'] as const;
export const PUBLISHING = ['publisher'] as const;
/** Who takes articles in: editors, and programs with keys. */
export const FEEDING = [...EDITING, 'machine'] as const;
/** Who may look at what became of an article. */
export const ALL_AND_MACHINES = [...ALL, 'machine'] as const;
