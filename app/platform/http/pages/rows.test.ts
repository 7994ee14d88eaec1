import { afterEach, expect, it, vi } from "vitest";
import { keepRows, keptAnswer, keptRows } from "./rows.server.ts";

let upToDate: boolean | Promise<boolean> = true;
let kept = keepRows(() => upToDate);
afterEach(() => {
  kept.end();
  upToDate = true;
  kept = keepRows(() => upToDate);
});

const counting = () => {
  let times = 0;
  return vi.fn(async () => ++times);
};

it("reads once for all who ask until something changes", async () => {
  const read = counting();
  expect(await Promise.all([keptRows("names", read), keptRows("names", read)])).toEqual([1, 1]);
  expect(await keptRows("names", read)).toBe(1);
  kept.forget();
  expect(await keptRows("names", read)).toBe(2);
});

it("keeps what lies under another key apart", async () => {
  const [one, other] = [counting(), vi.fn(async () => "other")];
  expect(await keptRows("one", one)).toBe(1);
  expect(await keptRows("two", other)).toBe("other");
});

it("reads anew while nobody would tell of a change", async () => {
  const read = counting();
  await keptRows("names", read);
  upToDate = Promise.resolve(false);
  expect(await keptRows("names", read)).toBe(2);
  kept.end();
  expect(await keptRows("names", read)).toBe(3);
});

it("forgets a reading that failed", async () => {
  await expect(keptRows("names", () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  expect(await keptRows("names", async () => "back")).toBe("back");
});

it("keeps the thousand answers that were wanted last", async () => {
  const first = counting();
  await keptAnswer("first", first);
  for (let at = 0; at < 999; at += 1) await keptAnswer(`other ${at}`, async () => at);
  expect(await keptAnswer("first", first)).toBe(1); // wanted again, so it is not the oldest any more
  await keptAnswer("one more", async () => 0);
  expect(await keptAnswer("first", first)).toBe(1);
  const pushedOut = vi.fn(async () => -1);
  expect(await keptAnswer("other 0", pushedOut)).toBe(-1);
  kept.forget();
  expect(await keptAnswer("first", first)).toBe(2);
});
