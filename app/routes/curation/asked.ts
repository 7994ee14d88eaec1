import { z } from "zod";
import { queueFilters } from "#app/domain/curation/curation.ts";

/** What the address of the queue asks for; anything odd falls back to the whole queue. */
const asked = z.object({
  filter: z.enum(queueFilters).catch("waiting"),
  search: z
    .string()
    .max(80)
    .refine((text) => !text.includes("\u0000"))
    .catch(""),
  after: z.coerce.number().int().min(0).max(2000).catch(0),
});

export type Asked = z.output<typeof asked>;

export function askedOf(url: string): Asked {
  const params = new URL(url).searchParams;
  return asked.parse({
    filter: params.get("saring") ?? "waiting",
    search: params.get("q") ?? "",
    after: params.get("sesudah") ?? "0",
  });
}

export function queueAddress(path: string, { filter, search, after }: Partial<Asked>): string {
  const params = new URLSearchParams();
  if (filter && filter !== "waiting") params.set("saring", filter);
  if (search) params.set("q", search);
  if (after) params.set("sesudah", String(after));
  return params.size > 0 ? `${path}?${params}` : path;
}
