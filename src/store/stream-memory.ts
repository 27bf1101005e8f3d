import type { LogPlace, TimelinePart } from '../domain/index.ts';
import type { ArticleId } from '../kernel/index.ts';
import type { Filing } from '../stories/index.ts';
import { TableArticles } from './articles.ts';
import { PAGE, pageSchema, TableDevelopmentLog } from './development-log.ts';
import { articleKey, logPageKey } from './keys.ts';
import { MemoryTable } from './memory-table.ts';
import { MemoryObjects } from './objects.ts';
import { TableStories } from './stories.ts';
import type { Table } from './table.ts';

/** Articles without their text once they are filed: what stays is where they were put. */
class StreamArticles extends TableArticles {
  readonly #table: Table;

  constructor(table: Table) {
    super(table, new MemoryObjects());
    this.#table = table;
  }

  override async file(id: ArticleId, filing: Filing, version: number): Promise<boolean> {
    const filed = await super.file(id, filing, version);
    const known = filed && filing.done ? await this.get(id) : null;
    if (known) {
      const article = { ...known.article, paragraphs: [], references: [], mends: [] };
      await this.#table.change(articleKey(id), { set: { article, body: null, forgotten: true } });
    }
    return filed;
  }
}

/** Stories without their timelines, which nobody reads here. */
class StreamStories extends TableStories {
  override async putTimelinePart(_part: TimelinePart): Promise<void> {}
}

/** The log; what was read of it can be let go. */
class StreamLog extends TableDevelopmentLog {
  readonly #table: Table;
  #oldest = 1;

  constructor(table: Table) {
    super(table);
    this.#table = table;
  }

  /** Lets go of full pages up to a place. They stay, empty, so that every place keeps its number. */
  async forget(through: LogPlace): Promise<void> {
    for (;;) {
      const key = logPageKey(this.#oldest);
      const item = await this.#table.get(key);
      if (!item) return;
      const { page, first, count, bytes } = pageSchema.parse(item);
      if (bytes < PAGE || first + count - 1 > through) return;
      await this.#table.put({ ...key, page, first, count, bytes, entries: [] });
      this.#oldest += 1;
    }
  }
}

/**
 * The stores that a stream of articles is filed in: the ones that are deployed, on a table in memory that lets go of
 * what no later article asks for. What grows with the stream is a line an article, and the stories' signatures.
 */
export const streamMemory = () => {
  const table = new MemoryTable();
  return {
    articles: new StreamArticles(table),
    stories: new StreamStories(table),
    log: new StreamLog(table),
  };
};
