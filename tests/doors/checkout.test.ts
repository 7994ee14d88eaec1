import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "#app/core/ids.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, cast, product } from "../cast/index.ts";
import { type Served, serve } from "../server.ts";

let c: Cast;
let served: Served;
let variantId: string;
let visitor = 0;

beforeAll(async () => {
  c = await cast();
  variantId = c.coffee.variants[0].id;
  await db.stock.updateMany({ data: { onhand: 50 } });
  served = await serve();
});
afterAll(() => served.stop());
// Every request comes from an address of its own: what is tried here is the input, not the limit.
beforeEach(() => {
  visitor += 1;
});

type Fields = readonly (readonly [name: string, value: string])[];
const NUL = "\u0000";
const HUGE = "9".repeat(300_000);

const ask = (path: string, cookie: string, init: RequestInit = {}) =>
  fetch(`${served.origin}${path}`, {
    redirect: "manual",
    ...init,
    headers: {
      origin: served.origin,
      cookie,
      "x-forwarded-for": `10.7.${Math.floor(visitor / 250)}.${visitor % 250}`,
      ...init.headers,
    },
  });

const post = (path: string, fields: Fields, cookie = "") =>
  ask(path, cookie, { method: "POST", body: new URLSearchParams(fields.map(([name, value]) => [name, value])) });

/** A browser with one pack in its cart. */
async function browser(): Promise<string> {
  const added = await post("/keranjang", [
    ["intent", "add"],
    ["variantId", variantId],
    ["quantity", "1"],
  ]);
  expect(added.status).toBe(303);
  return (
    added.headers
      .getSetCookie()
      .find((one) => one.startsWith("__Host-keranjang="))
      ?.split(";")[0] ?? ""
  );
}

const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";

const address: Fields = [
  ["province", "31"],
  ["regency", "31.74"],
  ["district", "31.74.01"],
];

/** The form as a buyer sends it, prices and token as the page said them. */
async function filledIn(cookie: string): Promise<Map<string, string>> {
  const html = await (await post("/checkout", [["intent", "regions"], ...address], cookie)).text();
  return new Map([
    ["intent", "pay"],
    ["token", hidden(html, "token")],
    ["name", "Rahma Latuconsina"],
    ["phone", "0812 3456 7890"],
    ["email", "rahma@contoh.test"],
    ...address,
    ["street", "Jl. Tebet Barat Dalam 12, pagar hijau"],
    ["delivery", "reguler"],
    ["method", "card"],
    ["shownReguler", hidden(html, "shownReguler")],
    ["shownPickup", hidden(html, "shownPickup")],
  ]);
}

async function written() {
  const [orders, holds, lines, attempts] = await Promise.all([
    db.order.count(),
    db.stockHold.count(),
    db.cartLine.count(),
    db.paymentAttempt.count(),
  ]);
  const { _sum } = await db.stock.aggregate({ _sum: { reserved: true } });
  return { orders, holds, lines, attempts, reserved: _sum.reserved };
}

/** Refused in words, on a page that still works: a 4xx with the summary of what is wrong. */
async function refusedKindly(reply: Response): Promise<string> {
  const html = await reply.text();
  expect(reply.status).toBeGreaterThanOrEqual(400);
  expect(reply.status).toBeLessThan(500);
  expect(html).not.toMatch(/zod|prisma|undefined|\bform\.\w+|orders\.refused/i);
  expect(html).toContain("</html>");
  return html;
}

describe("a basket that is sent nonsense", () => {
  const add = (variant: string, quantity: string): Fields => [
    ["intent", "add"],
    ["variantId", variant],
    ["quantity", quantity],
  ];
  const cases: [why: string, fields: (known: string) => Fields][] = [
    ["nothing at all", () => []],
    ["no intent", (known) => add(known, "1").slice(1)],
    ["an intent that does not exist", (known) => [["intent", "steal"], ...add(known, "1").slice(1)]],
    [
      "no pack",
      () => [
        ["intent", "add"],
        ["quantity", "1"],
      ],
    ],
    ["a pack that is no id", () => add("1 OR 1=1", "1")],
    ["a pack with a NUL byte", (known) => add(`${known}${NUL}`, "1")],
    ["a pack that never was", () => add(newId(), "1")],
    ["no quantity", (known) => add(known, "1").slice(0, 2)],
    ["a quantity of nought", (known) => add(known, "0")],
    ["a quantity below nought", (known) => add(known, "-1")],
    ["a quantity in powers", (known) => add(known, "1e9")],
    ["a quantity of a milliard", (known) => add(known, "1000000000")],
    ["half a pack", (known) => add(known, "1.5")],
    ["a quantity in words", (known) => add(known, "dua")],
    ["a quantity of blanks", (known) => add(known, "   ")],
    ["a quantity with a NUL byte", (known) => add(known, `1${NUL}`)],
    ["a quantity of 300 kB", (known) => add(known, HUGE)],
    ["two quantities", (known) => [...add(known, "1"), ["quantity", "2"]]],
    ["two packs", (known) => [...add(known, "1"), ["variantId", newId()]]],
    ["more than a basket takes", (known) => add(known, "100")],
  ];

  it.each(cases)("%s: is told kindly, and holds what it held", async (_why, fields) => {
    const cookie = await browser();
    const before = await written();
    await refusedKindly(await post("/keranjang", fields(variantId), cookie));
    expect(await written()).toEqual(before);
  });

  it("a new browser that sends nonsense gets no basket and no cookie", async () => {
    const before = await db.cart.count();
    const reply = await post("/keranjang", add(newId(), "1"));
    await refusedKindly(reply);
    expect(reply.headers.getSetCookie().filter((one) => one.startsWith("__Host-"))).toEqual([]);
    expect(await db.cart.count()).toBe(before);
  });

  it("goods that are not on sale yet are not put in", async () => {
    const draft = await product(c.owner, c.kitchen, { name: "Kopi Rahasia", until: "draft" });
    const html = await refusedKindly(await post("/keranjang", add(draft.variants[0].id, "1"), await browser()));
    expect(html).toContain("Produk ini sedang tidak dijual.");
    expect(html).not.toContain("Kopi Rahasia");
  });

  it("a body that is no form, or is cut off, is no form", async () => {
    const cookie = await browser();
    const before = await written();
    const bodies: [type: string, body: string][] = [
      ["application/json", '{"intent":"add"}'],
      ["multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="intent"\r\n\r\nadd'],
      ["text/plain", "intent=add"],
    ];
    for (const [type, body] of bodies) {
      await refusedKindly(await ask("/keranjang", cookie, { method: "POST", body, headers: { "content-type": type } }));
    }
    expect(await written()).toEqual(before);
  });

  it("a cookie that somebody made up is an empty basket", async () => {
    const page = await ask("/keranjang", `__Host-keranjang=${"A".repeat(400)}.forged`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("Keranjangmu masih kosong.");
  });
});

describe("a checkout that is sent nonsense", () => {
  type Change = (form: Map<string, string>) => void;
  const put =
    (name: string, value: string): Change =>
    (form) =>
      void form.set(name, value);
  const drop =
    (name: string): Change =>
    (form) =>
      void form.delete(name);
  const cases: [why: string, change: Change][] = [
    ...[
      "token",
      "name",
      "phone",
      "province",
      "regency",
      "district",
      "street",
      "delivery",
      "method",
      "shownReguler",
    ].map((name): [string, Change] => [`no ${name}`, drop(name)]),
    ...["name", "phone", "street", "token", "province", "district", "delivery", "method", "email"].map(
      (name): [string, Change] => [`a NUL byte in ${name}`, (form) => void form.set(name, `${form.get(name)}${NUL}`)],
    ),
    ["a name of one letter", put("name", "R")],
    ["a name of 300 kB", put("name", HUGE)],
    ["a phone without enough digits", put("phone", "0812")],
    ["a phone in words", put("phone", "nol delapan satu dua")],
    ["an address that is no e-mail", put("email", "rahma(at)contoh")],
    ["a province that does not exist", put("province", "99")],
    ["a city of another province", put("regency", "82.71")],
    ["a district of another city", put("district", "82.71.01")],
    ["a village of another district", put("village", "82.71.01.1001")],
    ["a region that is code", put("district", '31.74.01\'; DROP TABLE "order"; --')],
    ["a street too short to find", put("street", "Jl. A")],
    ["a street of 300 kB", put("street", HUGE)],
    ["a courier that does not exist", put("delivery", "teleport")],
    ["a way to pay that does not exist", put("method", "bitcoin")],
    ["cash for what is sent by courier", put("method", "cash")],
    ["a token that is no id", put("token", "1")],
    ["a price that was never shown", put("shownReguler", "gratis")],
    ["the price of another way of delivery", (form) => void form.set("shownReguler", form.get("shownPickup") ?? "")],
  ];

  it.each(cases)("%s: keeps what was typed, and makes no order and holds nothing", async (_why, change) => {
    const cookie = await browser();
    const form = await filledIn(cookie);
    change(form);
    const before = await written();
    const html = await refusedKindly(await post("/checkout", [...form], cookie));
    expect(html).toContain('class="error-summary"');
    if (form.get("email") === "rahma@contoh.test") expect(html).toContain('value="rahma@contoh.test"');
    expect(await written()).toEqual(before);
  });

  it("every field twice is as wrong as none", async () => {
    const cookie = await browser();
    const form = [...(await filledIn(cookie))];
    const before = await written();
    await refusedKindly(await post("/checkout", [...form, ...form], cookie));
    expect(await written()).toEqual(before);
  });

  it("a total of its own is not even read: the buyer is charged what the server says", async () => {
    const cookie = await browser();
    const form = await filledIn(cookie);
    for (const name of ["total", "price", "unitPrice", "shippingTotal", "userId", "state"]) form.set(name, "1");
    const made = await post("/checkout", [...form], cookie);
    expect(made.status).toBe(303);
    const order = await db.order.findUniqueOrThrow({ where: { checkoutToken: form.get("token") ?? "" } });
    expect(order).toMatchObject({ state: "placed", userId: null, goodsTotal: 45_000n });
    expect(order.total).toBe(order.goodsTotal + order.shippingTotal);
    expect(await db.stockHold.count({ where: { orderId: order.id, endedAt: null } })).toBe(1);
  });

  it("somebody else's basket cannot be named: without its cookie there is nothing to pay", async () => {
    const form = await filledIn(await browser());
    const before = await written();
    await refusedKindly(await post("/checkout", [...form], ""));
    expect(await written()).toEqual(before);
  });
});
