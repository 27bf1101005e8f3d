import { expect, it } from 'vitest';
import { newestOf } from '../../../src/desk-pages/stories/story-view.ts';
import { aDevelopment } from '../../support/samples/edition-fixtures.ts';

it('names announcements whose day has passed and of which nothing was reported', () => {
  const due = (text: string, on: string) => aDevelopment(text, { due: { on } });
  const silent = due('The bridge opens on 1 May.', '2031-05-01');
  const kept = due('The vote is on 2 May.', '2031-05-02');
  const moved = due('The strike is on 3 May.', '2031-05-03');
  const ahead = due('The trial begins in June.', '2031-06');
  const voted = aDevelopment('They voted.', { fulfils: kept.id });
  const later = aDevelopment('The strike is off.', { supersedes: moved.id });
  const timeline = [silent, kept, moved, ahead, voted, later];
  const { overdue } = newestOf(timeline, [], Date.parse('2031-05-20T09:00:00Z'));
  expect([...overdue]).toEqual([silent.id]);
});
