import { Hono } from 'hono';
import { BASE_PATH } from '../operations/contract/operation.ts';
import { createDeskApi } from '../operations/http/app.ts';
import { operations, performer } from '../operations/operate.ts';
import type { DeskApiPorts } from '../operations/ports.ts';
import { createDeskPages } from './app.tsx';
import { editionReportPage } from './editions/edition-report.tsx';
import type { DeskPagePorts } from './ports.ts';

/** The desk's host: its API for programs, and its pages, which do all that they do by the API's operations. */
export const createDesk = (
  api: Omit<DeskApiPorts, 'reportPage'>,
  pages: Omit<DeskPagePorts, 'tokens'>,
): Hono => {
  const operate = operations({ ...api, reportPage: editionReportPage });
  const program = createDeskApi(operate, api);
  const console = createDeskPages(performer(operate), { ...pages, tokens: api.tokens });
  const desk = new Hono();
  desk.all(`${BASE_PATH}/*`, (c) => program.fetch(c.req.raw, c.env));
  desk.all('*', (c) => console.fetch(c.req.raw, c.env));
  return desk;
};
