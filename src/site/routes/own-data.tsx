import type { Context, Hono } from 'hono';
import { sitePaths } from '../../domain/index.ts';
import { show, showFile } from '../../html/respond.tsx';
import { askOwnData, eraseOwnData, exportOwnData, readOwnData } from '../../readers/index.ts';
import { ownDataReply } from '../pages/own-data.tsx';
import type { Reply } from '../pages/reply.tsx';
import type { SitePorts } from '../ports.ts';

/** What is kept about a reader: asked for on the preferences page, given and erased by the link in the mail that answers. */
export const ownDataRoutes = (site: Hono, ports: SitePorts): void => {
  site.post(sitePaths.askData(':token'), async (c) =>
    answer(c, ownDataReply(await askOwnData(tokenOf(c), ports), tokenOf(c))),
  );

  site.get(sitePaths.data(':token'), async (c) =>
    answer(c, ownDataReply(await readOwnData(tokenOf(c), ports), tokenOf(c))),
  );

  site.post(sitePaths.exportData(':token'), async (c) => {
    const record = await exportOwnData(tokenOf(c), ports);
    if (record) return showFile(c, JSON.stringify(record, null, 2), 'what-is-kept.json');
    return answer(c, ownDataReply(await readOwnData(tokenOf(c), ports), tokenOf(c)));
  });

  site.get(sitePaths.eraseData(':token'), async (c) =>
    answer(c, ownDataReply(await readOwnData(tokenOf(c), ports), tokenOf(c), true)),
  );
  site.post(sitePaths.eraseData(':token'), async (c) =>
    answer(c, ownDataReply(await eraseOwnData(tokenOf(c), ports), tokenOf(c), true)),
  );
};

const tokenOf = (c: Context): string => c.req.param('token') ?? '';

const answer = (c: Context, { page, status }: Reply): Response => show(c, page, { status });
