/** A start or end tag that was found in HTML: where it begins and where the next thing does. */
interface Found {
  readonly start: number;
  readonly end: number;
}

/**
 * The tags of HTML that begin as `opening` (a global pattern) says, up to their ">"; what is never closed is no tag.
 * A pattern for whole tags would look for the end again from each that has none.
 */
function* tagsIn(html: string, opening: RegExp): Generator<Found> {
  const pattern = new RegExp(opening);
  for (let found = pattern.exec(html); found !== null; found = pattern.exec(html)) {
    const close = html.indexOf('>', found.index);
    if (close < 0) return;
    yield { start: found.index, end: close + 1 };
    pattern.lastIndex = close + 1;
  }
}

/** The first such tag, whole; null where there is none. */
export const firstTag = (html: string, opening: RegExp): string | null => {
  for (const { start, end } of tagsIn(html, opening)) return html.slice(start, end);
  return null;
};

/** HTML without such tags. */
export const withoutTags = (html: string, opening: RegExp): string => {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of tagsIn(html, opening)) {
    kept.push(html.slice(from, start));
    from = end;
  }
  return kept.join('') + html.slice(from);
};
