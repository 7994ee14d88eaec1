import { expect, it } from "vitest";
import { turnstile } from "./turnstile.server.ts";

it("lets no more inside than it has room for, and everybody through", async () => {
  const enter = turnstile(2);
  const seen = { inside: 0, most: 0, done: 0 };
  const work = async (at: number) => {
    seen.inside += 1;
    seen.most = Math.max(seen.most, seen.inside);
    await Promise.resolve();
    seen.inside -= 1;
    seen.done += 1;
    if (at % 3 === 0) throw new Error("this one fails");
  };
  const results = await Promise.allSettled(Array.from({ length: 20 }, (_, at) => enter(() => work(at))));
  expect(seen).toEqual({ inside: 0, most: 2, done: 20 });
  expect(results.filter(({ status }) => status === "rejected")).toHaveLength(7);
});
