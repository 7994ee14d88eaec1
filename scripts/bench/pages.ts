// What a phone loads for the first view of the shop's pages with nothing kept: bytes over the wire, by kind, on a plain
// screen and on one of three times the pixels, beside the budgets.
//   npm run bench:pages [-- --of ADDRESS]
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { seededShop } from "../../tests/seeded.ts";
import { findBrowser } from "../browser.ts";
import { buildAll } from "../build.ts";
import { untilPicturesStand } from "./quiet.ts";

const PHONE = { width: 390, height: 844 };
const DENSITIES = [1, 3] as const;
/** Budgets in kB of 1,000 bytes; a view without one has those of its parts only. */
const views = [
  { name: "home", path: "/", most: null },
  { name: "list of 12", path: "/produk", most: 150 },
  { name: "category", path: "/kategori/makanan", most: 150 },
  { name: "product", path: "/produk/sirup-pala", most: 200 },
  { name: "map", path: "/peta", most: null },
] as const;
const parts = { Document: 12, Stylesheet: 15, Script: 5, Font: 18 } as const;
const kinds = ["Document", "Stylesheet", "Script", "Font", "Image"] as const;
type Kind = (typeof kinds)[number];
const words: Record<Kind, string> = {
  Document: "HTML",
  Stylesheet: "CSS",
  Script: "JS",
  Font: "font",
  Image: "pictures",
};

const { values } = parseArgs({ options: { of: { type: "string" } } });
const shop = values.of ? { origin: values.of, stop: async () => undefined } : await madeForIt();
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
let passed = 0;
let failed = 0;
try {
  for (const density of DENSITIES) {
    console.log(`${PHONE.width} × ${PHONE.height} at ${density}x, cold`);
    for (const view of views) report(view, await loaded(browser, view.path, density));
  }
} finally {
  await browser.close();
  await shop.stop();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function madeForIt() {
  await buildAll();
  const made = await seededShop();
  await untilPicturesStand(made.databaseUrl);
  return made;
}

/** Bytes as they came over the wire, headers included, by kind; what scrolling would load is not asked for. */
async function loaded(camera: Browser, path: string, density: number): Promise<Map<Kind, number>> {
  const context = await camera.newContext({ viewport: PHONE, deviceScaleFactor: density, isMobile: true });
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  const types = new Map<string, Kind>();
  const bytes = new Map<Kind, number>();
  await wire.send("Network.enable");
  await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
  wire.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (response.status >= 400) throw new Error(`${response.url} answers ${response.status}`);
    types.set(requestId, kinds.find((kind) => kind === type) ?? "Image");
  });
  wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = types.get(requestId) ?? "Image";
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  await page.goto(shop.origin + path, { waitUntil: "networkidle" });
  await pause(300);
  await context.close();
  return bytes;
}

function report({ name, most }: (typeof views)[number], bytes: ReadonlyMap<Kind, number>): void {
  const total = [...bytes.values()].reduce((sum, part) => sum + part, 0);
  const over = kinds.filter((kind) => kind !== "Image" && (bytes.get(kind) ?? 0) > parts[kind] * 1000);
  const holds = over.length === 0 && (most === null || total <= most * 1000);
  if (holds) passed += 1;
  else failed += 1;
  const kB = (part: number) => (part / 1000).toFixed(1);
  console.log(
    `${holds ? "holds" : "MISSED"}  ${name}`.padEnd(22),
    `${kB(total)} kB${most === null ? "" : `, goal ${most}`}`.padEnd(20),
    kinds.map((kind) => `${words[kind]} ${kB(bytes.get(kind) ?? 0)}${goalOf(kind)}`).join(", "),
  );
}

function goalOf(kind: Kind): string {
  return kind === "Image" ? "" : ` (${parts[kind]})`;
}
