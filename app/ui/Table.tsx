import type { ReactNode } from "react";
import { EmptyState } from "./EmptyState.tsx";

export type Column<Row> = {
  key: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers: right and with even figures. */
  right?: boolean;
  /** In a brief table on a phone: the line that names the row, or nothing at all. */
  phone?: "title" | "none";
};

/**
 * A real table; under 768 px each row becomes a card that names its cells, or, `brief`, a card of two lines for cells
 * that speak for themselves.
 */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
  brief,
  nothing,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  brief?: boolean;
  /** What stands in its place while it has no rows. */
  nothing?: { title: string; text: string };
}) {
  if (nothing && rows.length === 0) return <EmptyState {...nothing} />;
  return (
    <table className={brief ? "sheet sheet-brief" : "sheet"}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={column.right ? "right" : undefined}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <td
                key={column.key}
                className={column.right ? "right" : undefined}
                data-phone={column.phone}
                data-label={typeof column.head === "string" ? column.head : undefined}
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
