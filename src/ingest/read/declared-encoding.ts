/** The encoding that an XML declaration names. */
export const declaredInXml = (head: string): string | null =>
  /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/u.exec(head)?.[1] ?? null;

/** The encoding that a page's `meta` names. */
export const declaredInPage = (head: string): string | null =>
  /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,40})/iu.exec(head)?.[1] ?? null;
