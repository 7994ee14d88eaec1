import { isId } from "#app/core/ids.ts";
import { paths } from "#app/core/paths.ts";
import { addDays } from "#app/core/time.ts";
import type { DeskFilter, DeskLine } from "#app/domain/catalog/catalog.server.ts";

const SOLD_DAYS = 30;
const MOST_LETTERS = 80;

/** From when on sales and views are counted for the list. */
export const soldFrom = (now: Date): Date => addDays(now, -SOLD_DAYS);

export type Asked = { text?: string | undefined; only?: DeskFilter | undefined; after?: string | undefined };

/** What an address asks of the list; what it does not know it passes over. */
export function askedOf(params: URLSearchParams, filters: readonly DeskFilter[]): Asked {
  const after = params.get("sesudah") ?? "";
  const text = (params.get("q") ?? "").replaceAll("\0", "").trim().slice(0, MOST_LETTERS);
  return {
    after: isId(after) ? after : undefined,
    text: text === "" ? undefined : text,
    only: filters.find((one) => one === params.get("hanya")),
  };
}

type Address = { text: string; only: DeskFilter | null; after?: string };

export function hrefOf({ text, only, after }: Address): string {
  const params = new URLSearchParams({
    ...(text ? { q: text } : {}),
    ...(only ? { hanya: only } : {}),
    ...(after ? { sesudah: after } : {}),
  });
  return `${paths.enterprise.products()}${params.size > 0 ? `?${params}` : ""}`;
}

export const lineView = ({ liveSince: _, slug: __, ...line }: DeskLine, counted: { sold: number; views: number }) => ({
  ...line,
  ...counted,
});
export type LineView = ReturnType<typeof lineView>;
