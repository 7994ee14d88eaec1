import type { Browser } from "@playwright/test";
import { expectOpenToAll } from "./barriers.ts";
import {
  acceptAndQuote,
  agree,
  approveProof,
  artwork,
  handOver,
  openOwnJob,
  passCheck,
  print,
  requestPacks,
  sendProof,
} from "./packaging.ts";
import { expect, type Page, signIn, test } from "./shop.ts";

// With JavaScript the road's walk goes through the same.
test("a pack goes from wish to lot, without JavaScript", async ({ browser }) => {
  test.setTimeout(240_000);
  const people = new Map<string, Page>();
  const as = async (who: string, width = 1280) => {
    const page = people.get(who) ?? (await entered(browser, { who, width, javaScriptEnabled: false }));
    people.set(who, page);
    return page;
  };
  const owner = await as("pemilik2", 390);
  // The sample already asks for the smaller pack, and one pack is not asked for twice.
  const number = await requestPacks(owner, "Kopi Dabe Tidore.* 200 g", 200);
  await acceptAndQuote(await as("operator"), number);
  await agree(owner, number);
  await sendProof(await as("desainer"), number, await artwork());
  await approveProof(owner, number);
  await print(await as("operator"), number, 204);
  await passCheck(await as("operator2"), number);
  const code = await handOver(await as("operator"), number, "Rahmat");
  await openOwnJob(owner, number);
  await expect(owner.getByRole("link", { name: code })).toBeVisible();
  await owner.goto(`/k/${code.toLowerCase()}`);
  await expect(owner).toHaveURL(/\/produk\//);
  for (const page of people.values()) await page.context().close();
});

test("the pages of the packaging house can be used by everybody, on a phone and on a desk", async ({ browser }) => {
  test.setTimeout(120_000);
  const operator = await entered(browser, { who: "operator", width: 1280 });
  await operator.goto("/kemasan?tampilan=tabel");
  const job = await operator.locator('a[href^="/kemasan/pekerjaan/"]').last().getAttribute("href");
  const owner = await entered(browser, { who: "pemilik", width: 1280 });
  await owner.goto("/lapak/kemasan");
  const own = await owner.locator('a[href^="/lapak/kemasan/0"]').first().getAttribute("href");
  const house = ["/kemasan", "/kemasan?tampilan=tabel", "/kemasan?tampilan=arsip", "/kemasan/pekerjaan/baru?q=kopi"];
  for (const path of [...house, `${job}`, `${job}/tiket`]) await usable(operator, path);
  for (const path of ["/lapak/kemasan", "/lapak/kemasan/baru", `${own}`]) await usable(owner, path);
});

async function usable(page: Page, path: string): Promise<void> {
  await page.goto(path);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await expectOpenToAll(page, `${path} at ${width}`);
  }
}

type Guest = { who: string; width: number; javaScriptEnabled?: boolean };

async function entered(browser: Browser, { who, width, javaScriptEnabled = true }: Guest): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, javaScriptEnabled });
  const page = await context.newPage();
  await signIn(page, who);
  return page;
}
