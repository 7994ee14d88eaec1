import { z } from "zod";
import { queueFilters, readPlace } from "#app/domain/curation/curation.ts";

/** What the address of the queue asks for; anything odd falls back to the whole queue. */
const asked = z.object({
  filter: z.enum(queueFilters).catch("waiting"),
  search: z
    .string()
    .max(80)
    .refine((text) => !text.includes("\u0000"))
    .catch(""),
  after: z
    .string()
    .refine((words) => readPlace(words) !== null)
    .catch(""),
});

export type Asked = z.output<typeof asked>;

export function askedOf(url: string): Asked {
  const params = new URL(url).searchParams;
  return asked.parse({
    filter: params.get("saring") ?? "waiting",
    search: params.get("q") ?? "",
    after: params.get("sesudah") ?? "",
  });
}

export function queueAddress(path: string, { filter, search, after }: Partial<Asked>): string {
  const params = new URLSearchParams();
  if (filter && filter !== "waiting") params.set("saring", filter);
  if (search) params.set("q", search);
  if (after) params.set("sesudah", after);
  return params.size > 0 ? `${path}?${params}` : path;
}
