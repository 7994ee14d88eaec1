import { beforeAll, expect, it } from "vitest";
import type { Person } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { noticesOf, openNotice, readNotices, unreadNotices } from "#app/domain/messages/messages.server.ts";
import { leaveNotice } from "#app/domain/messages/notice.commands.server.ts";
import { person } from "../../cast/index.ts";

let reader: Person;
let other: Person;
beforeAll(async () => {
  reader = await person("Pembaca");
  other = await person("Orang lain");
});

const news = (personId: string, n: number) =>
  leaveNotice({ key: `k${n}`, personId, textKey: "messages.orderPlaced.subject", params: { number: n }, link: "/a" });

it("the same news is left once, however often it is told", async () => {
  await Promise.all([news(reader.id, 1), news(reader.id, 1), news(reader.id, 1)]);
  expect(await unreadNotices(reader)).toBe(1);
});

it("opening one says where it leads and marks it read; it stays in the list", async () => {
  const { notices } = await noticesOf(reader, null);
  const id = notices[0]?.id ?? "";
  expect(await openNotice(reader, id)).toEqual({ ok: true, value: "/a" });
  expect(await unreadNotices(reader)).toBe(0);
  expect((await noticesOf(reader, null)).notices).toMatchObject([{ id, read: true, params: { number: 1 } }]);
});

it("nobody opens or sees the notice of somebody else", async () => {
  await news(other.id, 2);
  const [theirs] = (await noticesOf(other, null)).notices;
  expect(await openNotice(reader, theirs?.id ?? "")).toMatchObject({ code: "notFound" });
  expect(await openNotice(reader, newId())).toMatchObject({ code: "notFound" });
  await readNotices(reader, newId());
  expect(await unreadNotices(other)).toBe(1);
  expect((await noticesOf(reader, null)).notices.map(({ id }) => id)).not.toContain(theirs?.id);
});

it("reading all leaves unread what came after the page was drawn", async () => {
  await news(reader.id, 3);
  const [drawn] = (await noticesOf(reader, null)).notices;
  await news(reader.id, 4);
  await readNotices(reader, drawn?.id ?? "");
  expect(await unreadNotices(reader)).toBe(1);
});

it("the list is paged, newest first, and a cursor that is none is the first page", async () => {
  for (let n = 10; n < 35; n += 1) await news(reader.id, n);
  const first = await noticesOf(reader, null);
  expect(first.notices).toHaveLength(20);
  expect(first.notices[0]).toMatchObject({ params: { number: 34 } });
  const second = await noticesOf(reader, first.next);
  expect(second.notices[0]).toMatchObject({ params: { number: 14 } });
  expect(await noticesOf(reader, "bukan\u0000id")).toEqual(first);
});
