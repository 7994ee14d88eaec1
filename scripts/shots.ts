// Pictures of every page of a seeded demo at phone and laptop width, to be looked at one by one.
//   node --import tsx scripts/shots.ts [name…] [--out DIR] [--of ADDRESS --data DIR]
// Without --of a seeded demo is made for it, whose pictures are drawn while one waits; --of takes a running one, whose
// demo password lies in its --data folder.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import pg from "pg";
import { seededShop } from "../tests/seeded.ts";
import { findBrowser } from "./browser.ts";
import { buildAll } from "./build.ts";
import { type Shot, shots } from "./shots/pages.ts";

const WIDTHS = [390, 1280] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: join(".cache", "shots") },
    of: { type: "string" },
    data: { type: "string", default: ".data" },
  },
});
const wanted = shots.filter(({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)));
if (wanted.length === 0) throw new Error(`No page is called like ${positionals.join(", ")}.`);

mkdirSync(values.out, { recursive: true });
const shop = values.of ? running(values.of, values.data) : await madeForIt();
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  for (const width of WIDTHS) await photograph(browser, width);
} finally {
  await browser.close();
  await shop.stop();
}

function running(origin: string, data: string) {
  return { origin, password: readFileSync(join(data, "demo-password"), "utf8").trim(), stop: async () => null };
}

async function madeForIt() {
  await buildAll();
  const made = await seededShop();
  const client = new pg.Client({ connectionString: made.databaseUrl });
  await client.connect();
  for (let waiting = 1; waiting > 0; await setTimeout(2000)) {
    const { rows } = await client.query(
      "select count(*)::int as n from photo where ready_at is null and failed_at is null",
    );
    waiting = rows[0].n;
    console.log(`pictures still to draw: ${waiting}`);
  }
  await client.end();
  return made;
}

async function photograph(camera: Browser, width: number): Promise<void> {
  const signedIn = new Map<string, BrowserContext>();
  for (const shot of wanted) {
    const context = signedIn.get(shot.who ?? "") ?? (await entered(camera, shot.who, width));
    signedIn.set(shot.who ?? "", context);
    const page = await context.newPage();
    const file = join(values.out, `${shot.name}-${width}.png`);
    console.log((await taken(page, shot, file)) ? file : `${shot.name}: nothing there to follow`);
    await page.close();
  }
  for (const context of signedIn.values()) await context.close();
}

async function entered(camera: Browser, who: string | undefined, width: number): Promise<BrowserContext> {
  const context = await camera.newContext({
    baseURL: shop.origin,
    viewport: { width, height: 900 },
    locale: "id-ID",
    timezoneId: "Asia/Jayapura",
  });
  if (!who) return context;
  const page = await context.newPage();
  await page.goto("/masuk");
  await page.getByLabel("Alamat email").fill(`${who}@contoh.test`);
  await page.getByLabel("Kata sandi").fill(shop.password);
  await page.getByRole("button", { name: "Masuk" }).click();
  await page.waitForURL((url) => url.pathname !== "/masuk");
  await page.close();
  return context;
}

/** Pictures below the fold are lazy: the page is walked to its end before it is photographed. */
async function taken(page: Page, { path, follow }: Shot, file: string): Promise<boolean> {
  await page.goto(path);
  if (follow) {
    const links = await page
      .locator("main a[href], #isi a[href]")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    const found = links.find((link) => follow.test(link));
    if (!found) return false;
    await page.goto(found);
  }
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      window.scrollTo(0, y);
      await new Promise((resolve) => window.setTimeout(resolve, 40));
    }
    window.scrollTo(0, 0);
  });
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: file, fullPage: true });
  return true;
}
