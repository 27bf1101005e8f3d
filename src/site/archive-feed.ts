import { Feed } from 'feed';
import { type Edition, type Newsletter, sitePaths } from '../domain/index.ts';

/** The archive as a feed, newest edition first; write it out with `atom1()` or `json1()`. */
export const archiveFeed = (
  newsletter: Newsletter,
  editions: readonly Edition[],
  site: string,
): Feed => {
  const { id, name, description, language } = newsletter;
  const home = site + sitePaths.newsletter(id);
  const [newest] = editions;
  const feed = new Feed({
    id: home,
    link: home,
    title: name,
    description,
    language,
    generator: 'Writethru',
    // A feed of nothing is as old as time: it must not look new at every poll.
    updated: new Date(newest?.startedAt ?? newest?.slot ?? 0),
    feedLinks: { atom: site + sitePaths.atom(id), json: site + sitePaths.jsonFeed(id) },
  });
  for (const edition of editions) {
    const link = site + sitePaths.edition(id, edition.id);
    const date = new Date(edition.startedAt ?? edition.slot);
    feed.addItem({ id: link, link, title: edition.subject, date, published: date });
  }
  return feed;
};
