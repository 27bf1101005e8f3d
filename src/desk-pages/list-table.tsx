import type { Child } from 'hono/jsx';

/** A column's head; figures stand at the end of their column. */
type Column = string | { readonly figures: string };

/** A table of things of one kind; on a narrow screen it scrolls by itself. */
export const ListTable = ({
  caption,
  columns,
  children,
}: {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly children?: Child;
}) => (
  <div class="scroll">
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) =>
            typeof column === 'string' ? (
              <th scope="col">{column}</th>
            ) : (
              <th scope="col" class="num">
                {column.figures}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);

/** Leads to the next page of a list, where there is one. */
export const NextPage = ({
  path,
  cursor,
  words,
}: {
  readonly path: string;
  readonly cursor: string | null;
  readonly words: string;
}) =>
  cursor === null ? null : (
    <p class="acts">
      <a
        class="second"
        href={`${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ cursor })}`}
      >
        {words}
      </a>
    </p>
  );
