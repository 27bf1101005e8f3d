import { Hono } from 'hono';
import { BASE_PATH } from '../operations/contract/operation.ts';
import { createDeskApi, type DeskPorts, deskHere, operations } from '../operations/index.ts';
import { createDeskPages } from './app.tsx';
import { editionReportPage } from './editions/edition-report.tsx';
import type { DeskPagePorts } from './ports.ts';

/** The desk's host: its operations, over HTTP for programs, and in this process for its own pages. */
export function createDesk(ports: Omit<DeskPorts, 'reportPage'>, pages: DeskPagePorts): Hono {
  const perform = operations({
    ...ports,
    reportPage: async (report, newsletter) => editionReportPage(report, newsletter),
  });
  const program = createDeskApi(perform, pages);
  const console = createDeskPages((editor) => deskHere(perform, editor, ports.random), pages);
  const desk = new Hono();
  desk.all(`${BASE_PATH}/*`, (c) => program.fetch(c.req.raw, c.env));
  desk.all('*', (c) => console.fetch(c.req.raw, c.env));
  return desk;
}
