import type { translator } from "#app/i18n/index.ts";

type Problem = { field: string; code: string; params?: Readonly<Record<string, string | number>> };
type Column = { field: string; header: string };

/** A row's fault in words: the column as the file names it, then what is wrong there. */
export const problemWords =
  (t: ReturnType<typeof translator>, columns: readonly Column[]) =>
  ({ field, code, params }: Problem): string => {
    const [key = "", figures = ""] = code.split("?");
    const words = t.code(key, { ...Object.fromEntries(new URLSearchParams(figures)), ...params });
    const column = columns.find((each) => each.field === field);
    return column ? `${column.header}: ${words}` : words;
  };
