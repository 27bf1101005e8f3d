import { Hono } from 'hono';
import { createDeskApi } from './api/app.ts';
import { BASE_PATH } from './api/contract/operation.ts';
import { operations, performer } from './api/operate.ts';
import type { DeskApiPorts } from './api/ports.ts';
import { createDeskPages } from './desk/app.tsx';
import type { DeskPagePorts } from './desk/ports.ts';

/** The desk's host: its API for programs, and its pages, which do all that they do by the API's operations. */
export const createDesk = (api: DeskApiPorts, pages: Omit<DeskPagePorts, 'tokens'>): Hono => {
  const operate = operations(api);
  const program = createDeskApi(operate, api);
  const console = createDeskPages(performer(operate), { ...pages, tokens: api.tokens });
  const desk = new Hono();
  desk.all(`${BASE_PATH}/*`, (c) => program.fetch(c.req.raw, c.env));
  desk.all('*', (c) => console.fetch(c.req.raw, c.env));
  return desk;
};
