// An owner's phone on an island: the screens of the listing wizard over 400 kbit/s with 300 ms to the server, nothing kept.
//   npm run bench:phone [-- --of ADDRESS --data DIR]
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import sharp from "sharp";
import { steps } from "#app/domain/catalog/catalog.ts";
import { seededShop } from "../../tests/seeded.ts";
import { findBrowser } from "../browser.ts";
import { buildAll } from "../build.ts";
import { type Bench, bench, type Calibration } from "./bench.ts";

const PHONE = { width: 360, height: 800 };
const BYTES_A_SECOND = 400_000 / 8;
const LATENCY_MS = 300;
/**
 * The goals, from the budgets of the experience: fields are on the screen as soon as a shop's first text (2.0 s), for a
 * form works before its script. The script is 130 kB at most beside 15 of style and 12 of page: 3.1 s on this line, and
 * four times there and back. The next screen finds style and script kept.
 */
const GOALS = { fields: 2_000, alive: 4_400, onwards: 2_000, photo: 10_000 };

const { values } = parseArgs({ options: { of: { type: "string" }, data: { type: "string", default: ".data" } } });
const shop = values.of ? running(values.of, values.data) : await madeForIt();
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
const bare = createServer((request, response) => {
  const kB = Number(request.url?.slice(1)) || 1;
  response.writeHead(200, { "Content-Type": "text/html" }).end(`<h1>Berat</h1>${" ".repeat(kB * 1_000)}`);
});
await new Promise<void>((listening) => bare.listen(0, "127.0.0.1", listening));
try {
  const signedIn = await enter();
  const draft = await begin(signedIn);
  const state = await signedIn.storageState();
  const asOwner = () =>
    browser.newContext({ baseURL: shop.origin, viewport: PHONE, storageState: state, isMobile: true });
  await bench(calibrations(), [
    ...steps.flatMap((step): Bench[] => [
      { name: `${step}: fields on the screen`, goalMs: GOALS.fields, measure: () => cold(asOwner, `${draft}/${step}`) },
      {
        name: `${step}: saves by itself`,
        goalMs: GOALS.alive,
        measure: () => cold(asOwner, `${draft}/${step}`, alive),
      },
    ]),
    { name: "from one screen to the next", goalMs: GOALS.onwards, measure: () => onwards(asOwner, draft) },
    { name: "a photo, made smaller and kept", goalMs: GOALS.photo, measure: () => upload(asOwner, draft) },
  ]);
} finally {
  bare.close();
  await browser.close();
  await shop.stop();
}

function running(origin: string, data: string) {
  return { origin, password: readFileSync(join(data, "demo-password"), "utf8").trim(), stop: async () => null };
}

async function madeForIt() {
  await buildAll();
  return seededShop({}, { picturesOf: "sirup-pala" });
}

/** The same line with nothing of ours at its end: a page of a weight, to its first word. */
function calibrations(): Calibration[] {
  const { port } = bare.address() as AddressInfo; // it listens on a port since the first line
  return [12, 157].map((kB) => ({
    name: `a bare page of ${kB} kB`,
    measure: () => cold(() => browser.newContext({ viewport: PHONE }), `http://127.0.0.1:${port}/${kB}`, loaded),
  }));
}

async function enter(): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: shop.origin, viewport: PHONE });
  const page = await context.newPage();
  await page.goto("/masuk");
  await page.getByLabel("Alamat email").fill("pemilik@contoh.test");
  await page.getByLabel("Kata sandi").fill(shop.password);
  await page.getByRole("button", { name: "Masuk" }).click();
  await page.waitForURL((url) => url.pathname !== "/masuk");
  return context;
}

async function begin(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.goto("/lapak/produk/baru");
  await page.getByLabel("Nama produk").fill("Sambal Ukur Contoh");
  await page.getByLabel("Kategori").selectOption({ label: "Bumbu & sambal" });
  await page.getByRole("button", { name: "Mulai" }).click();
  await page.waitForURL(/\/foto/);
  return new URL(page.url()).pathname.replace(/\/foto$/, "");
}

async function overTheLine(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send("Network.enable");
  const speed = { downloadThroughput: BYTES_A_SECOND, uploadThroughput: BYTES_A_SECOND };
  await wire.send("Network.emulateNetworkConditions", { offline: false, latency: LATENCY_MS, ...speed });
  return page;
}

type Until = (page: Page) => Promise<unknown>;
function fields(page: Page): Promise<unknown> {
  return page.locator("main input:visible, main button:visible, main label:visible").first().waitFor();
}

function loaded(page: Page): Promise<unknown> {
  return page.waitForLoadState("load");
}

/** The form listens: from now on it saves by itself and a photo is made smaller before it is sent. */
function alive(page: Page): Promise<unknown> {
  return page.waitForFunction(() =>
    [...document.querySelectorAll("main form")].some((form) =>
      Object.keys(form).some((key) => key.startsWith("__reactProps")),
    ),
  );
}

async function cold(open: () => Promise<BrowserContext>, address: string, until: Until = fields): Promise<number> {
  const context = await open();
  const page = await overTheLine(context);
  const began = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await until(page);
  const took = performance.now() - began;
  await context.close();
  return took;
}

async function onwards(open: () => Promise<BrowserContext>, draft: string): Promise<number> {
  const context = await open();
  const page = await overTheLine(context);
  await page.goto(`${draft}/produk`, { waitUntil: "commit" });
  await alive(page);
  await page.waitForLoadState("networkidle");
  const began = performance.now();
  await page.getByRole("button", { name: "Simpan dan lanjut" }).click();
  await page.getByRole("heading", { name: "Izin apa yang dipunya?" }).waitFor();
  const took = performance.now() - began;
  await context.close();
  return took;
}

async function upload(open: () => Promise<BrowserContext>, draft: string): Promise<number> {
  const context = await open();
  const page = await overTheLine(context);
  await page.goto(`${draft}/foto`, { waitUntil: "commit" });
  await alive(page);
  await page.waitForLoadState("networkidle");
  const buffer = await fromACamera();
  const photos = page.getByRole("button", { name: "Hapus foto" });
  const before = await photos.count();
  const began = performance.now();
  await page.getByLabel("Pilih dari galeri").setInputFiles({ name: "foto.jpg", mimeType: "image/jpeg", buffer });
  await photos.nth(before).waitFor({ timeout: 120_000 });
  const took = performance.now() - began;
  await context.close();
  return took;
}

/** Twelve megapixels with something to see in every corner, some megabytes heavy, each one another. */
function fromACamera(): Promise<Buffer> {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 40 };
  return sharp({ create: { width: 800, height: 600, channels: 3, background: "#888", noise } })
    .resize(4000, 3000, { kernel: "cubic" })
    .jpeg({ quality: 92 })
    .toBuffer();
}
