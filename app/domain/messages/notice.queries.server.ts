import { z } from "zod";
import type { Person } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import type { Params } from "#app/i18n/index.ts";
import { db } from "#app/platform/db/db.server.ts";

export type NoticeRow = {
  id: string;
  textKey: string;
  params: Params;
  link: string | null;
  createdAt: Date;
  read: boolean;
};

const PAGE = 20;
const stored = z.record(z.string(), z.union([z.string(), z.number()])).catch({});

/** A person's own notices, newest first; `after` is the id of the last one already seen. */
export async function noticesOf(
  reader: Person,
  after: string | null,
): Promise<{ notices: NoticeRow[]; next: string | null }> {
  const found = await db.notice.findMany({
    where: { userId: reader.id, ...(after && isId(after) ? { id: { lt: after } } : {}) },
    orderBy: { id: "desc" },
    take: PAGE + 1,
    select: { id: true, textKey: true, params: true, link: true, createdAt: true, readAt: true },
  });
  const notices = found
    .slice(0, PAGE)
    .map(({ params, readAt, ...row }) => ({ ...row, params: stored.parse(params), read: readAt !== null }));
  return { notices, next: found.length > PAGE ? (notices.at(-1)?.id ?? null) : null };
}

export const unreadNotices = (reader: Person): Promise<number> =>
  db.notice.count({ where: { userId: reader.id, readAt: null } });
