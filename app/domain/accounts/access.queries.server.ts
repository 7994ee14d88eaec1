import { type AccessRow, accessLog } from "#app/platform/access.server.ts";
import { namesOf } from "./people.queries.server.ts";

const PAGE = 50;

export type AccessView = Omit<AccessRow, "actorId"> & { by: string | null };

/** Who looked at what is kept masked or private, newest first. */
export async function accesses(after: string | null): Promise<{ rows: AccessView[]; next: string | null }> {
  const found = await accessLog({ after, take: PAGE + 1 });
  const shown = found.slice(0, PAGE);
  const names = await namesOf(shown.flatMap(({ actorId }) => actorId ?? []));
  const rows = shown.map(({ actorId, ...row }) => ({ ...row, by: (actorId && names.get(actorId)) ?? null }));
  return { rows, next: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null };
}
