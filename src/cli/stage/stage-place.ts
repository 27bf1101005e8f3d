import type { Place } from '../place/place.ts';
import type { DeskClient } from './desk-client.ts';
import { followAt, type StagePorts } from './follow.ts';
import { filedAt, takeAt } from './take-articles.ts';
import { importAt, suppressAt } from './take-people.ts';

/** A stage, by its desk's API: its own functions do the work, and a command looks on. */
export function stagePlace(desk: DeskClient, ports: StagePorts): Place {
  const { clock } = ports;
  return {
    desk,
    clock,
    hold: null,
    follow: (id, look) => followAt(id, look, desk, ports),
    take: (articles, asked, onLeft) => takeAt(desk, clock, articles, asked, onLeft),
    filed: (articles) => filedAt(articles, desk, clock),
    importPeople: (newsletter, file, wish) => importAt(newsletter, file, wish, desk, clock),
    suppressPeople: (file, order) => suppressAt(file, order, desk, clock),
  };
}
