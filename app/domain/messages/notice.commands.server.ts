import type { Person } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import type { Params } from "#app/i18n/index.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";

export type Notice = {
  /** What makes it one notice: the event and its reader. */
  key: string;
  personId: string;
  /** A message key; its words are chosen when it is read, in the reader's language of that day. */
  textKey: string;
  params: Params;
  /** A path of ours. */
  link: string | null;
};

/** Leaves a notice for somebody, once for its key. */
export async function leaveNotice({ personId, params, ...notice }: Notice): Promise<void> {
  const now = clock.now();
  await db.notice.createMany({
    data: [{ id: newId(now.getTime()), userId: personId, params: { ...params }, createdAt: now, ...notice }],
    skipDuplicates: true,
  });
}

/** Opens one's own notice: it counts as read, and the answer says where it leads. */
export async function openNotice(reader: Person, id: string): Promise<Result<string | null>> {
  const notice = await db.notice.findFirst({ where: { id, userId: reader.id }, select: { link: true } });
  if (!notice) return refuse("notFound");
  await db.notice.updateMany({ where: { id, userId: reader.id, readAt: null }, data: { readAt: clock.now() } });
  return done(notice.link);
}

/** Only what was there when the page was drawn: a notice that came meanwhile stays unread. */
export async function readNotices(reader: Person, upTo: string): Promise<void> {
  await db.notice.updateMany({
    where: { userId: reader.id, readAt: null, id: { lte: upTo } },
    data: { readAt: clock.now() },
  });
}
