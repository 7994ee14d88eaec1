import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FRESH_MS, STALE_MS, shelf } from "./shelf.ts";

type Drawn = { text: string; size: number; keeps: boolean };

let drawings: { address: string; finish(changes?: Partial<Drawn> | null): void; fail(): void }[];
const draw = vi.fn(
  (address: string) =>
    new Promise<Drawn | null>((resolve, reject) => {
      const text = `${address} #${drawings.length + 1}`;
      drawings.push({
        address,
        finish: (changes = {}) => resolve(changes && { text, size: 10, keeps: true, ...changes }),
        fail: () => reject(new Error("no paint")),
      });
    }),
);
const made = (most = 1_000) => shelf<Drawn>({ draw, most, now: () => Date.now() });
const textOf = async (page: Drawn | Promise<Drawn | null>) => (await page)?.text;

beforeEach(() => {
  vi.useFakeTimers();
  drawings = [];
  draw.mockClear();
});
afterEach(() => vi.useRealTimers());

async function placed(pages: ReturnType<typeof made>, address: string, changes?: Partial<Drawn>) {
  const page = pages.take(address);
  drawings.at(-1)?.finish(changes);
  return await textOf(page);
}

describe("a page is drawn once", () => {
  it("for all who wait for it, and lies there for all who come later", async () => {
    const pages = made();
    const waiting = [pages.take("/"), pages.take("/"), pages.take("/")];
    drawings[0]?.finish();
    expect(await Promise.all(waiting.map(textOf))).toEqual(["/ #1", "/ #1", "/ #1"]);
    expect(await textOf(pages.take("/"))).toBe("/ #1");
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it("a failed drawing fails for its visitors only", async () => {
    const pages = made();
    const page = pages.take("/");
    drawings[0]?.fail();
    await expect(Promise.resolve(page)).rejects.toThrow("no paint");
    expect(await placed(pages, "/")).toBe("/ #2");
  });

  it("what may not be kept is handed out and forgotten, what belongs to one visitor is not handed out", async () => {
    const pages = made();
    expect(await placed(pages, "/", { keeps: false })).toBe("/ #1");
    const own = pages.take("/");
    drawings[1]?.finish(null);
    expect(await own).toBeNull();
    expect(draw).toHaveBeenCalledTimes(2);
  });
});

describe("after a change", () => {
  it("everything goes at once", async () => {
    const pages = made();
    await placed(pages, "/");
    pages.turn();
    expect(await placed(pages, "/")).toBe("/ #2");
  });

  it("nobody joins a drawing that began before, and it is not kept", async () => {
    const pages = made();
    const before = pages.take("/");
    pages.turn();
    const after = pages.take("/");
    drawings[1]?.finish();
    drawings[0]?.finish();
    expect([await textOf(before), await textOf(after)]).toEqual(["/ #1", "/ #2"]);
    expect(await textOf(pages.take("/"))).toBe("/ #2");
  });

  it("many changes at once empty the shelf at once and a quarter of a second later", async () => {
    const pages = made();
    pages.turn();
    await placed(pages, "/");
    for (let change = 0; change < 50; change += 1) pages.turn();
    expect(await textOf(pages.take("/"))).toBe("/ #1");
    vi.advanceTimersByTime(250);
    expect(await placed(pages, "/")).toBe("/ #2");
  });

  it("the shelf is emptied without waiting when nobody knows what was said", async () => {
    const pages = made();
    pages.turn();
    await placed(pages, "/");
    pages.empty();
    expect(await placed(pages, "/")).toBe("/ #2");
  });
});

describe("with time", () => {
  it("a page is shown once more while it is drawn anew, by one of its visitors alone", async () => {
    const pages = made();
    await placed(pages, "/");
    vi.advanceTimersByTime(FRESH_MS + 1);
    expect([await textOf(pages.take("/")), await textOf(pages.take("/"))]).toEqual(["/ #1", "/ #1"]);
    expect(draw).toHaveBeenCalledTimes(2);
    drawings[1]?.finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(await textOf(pages.take("/"))).toBe("/ #2");
  });

  it("a page that nobody asked for is too old to be shown", async () => {
    const pages = made();
    await placed(pages, "/");
    vi.advanceTimersByTime(FRESH_MS + STALE_MS + 1);
    expect(await placed(pages, "/")).toBe("/ #2");
  });
});

describe("within its bytes", () => {
  it("what was longest unasked leaves first", async () => {
    const pages = made(100);
    for (let at = 0; at < 10; at += 1) await placed(pages, `/${at}`);
    await textOf(pages.take("/0"));
    await placed(pages, "/new");
    expect(await textOf(pages.take("/0"))).toBe("/0 #1");
    expect(await placed(pages, "/1")).toBe("/1 #12");
  });

  it("a page that would fill it alone is not kept", async () => {
    const pages = made(100);
    await placed(pages, "/", { size: 50 });
    expect(await placed(pages, "/")).toBe("/ #2");
  });
});
