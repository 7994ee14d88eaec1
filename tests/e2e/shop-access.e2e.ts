import { expectOpenToAll, sideways } from "./barriers.ts";
import { expect, type Page, test } from "./shop.ts";

const pages = [
  "/",
  "/?lang=en",
  "/produk",
  "/produk?kategori=makanan&asal=82.71&izin=halal",
  "/produk?q=zzzzqqq",
  "/produk?min=x",
  "/produk/sirup-pala",
  "/usaha/dapur-pala-gamalama",
  "/keranjang",
  "/pesanan/lacak",
  "/tentang",
  "/cara-kurasi",
  "/pengiriman",
  "/pengaduan",
  "/privasi",
  "/syarat",
  "/tidak-ada",
];

for (const width of [360, 768, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });
    test.slow();

    test("every page of the shop can be used by everybody", async ({ page }) => {
      for (const path of pages) {
        await page.goto(path);
        await expectOpenToAll(page, path);
      }
    });

    test("so can a basket, a refused checkout, refused tracking and a list of suggestions", async ({ page }) => {
      await intoBasket(page);
      await expectOpenToAll(page, "the basket");
      await page.goto("/checkout");
      await expectOpenToAll(page, "the checkout");
      await page.getByRole("button", { name: /^Bayar/ }).click();
      await expect(page.getByRole("alert")).toBeFocused();
      await expectOpenToAll(page, "the refused checkout");
      await page.goto("/pesanan/lacak");
      await page.getByRole("button", { name: "Lacak" }).click();
      await expectOpenToAll(page, "refused tracking");
      await page.getByRole("combobox", { name: "Cari produk" }).fill("sirup");
      await expect(page.getByRole("option").first()).toBeVisible();
      await expectOpenToAll(page, "suggestions");
    });
  });
}

test.describe("on the smallest phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("nothing lies beside the screen", async ({ page }) => {
    for (const path of pages) {
      await page.goto(path);
      expect.soft(await sideways(page), path).toBeLessThanOrEqual(0);
    }
    await intoBasket(page);
    expect.soft(await sideways(page), "the basket").toBeLessThanOrEqual(0);
    await page.goto("/checkout");
    expect.soft(await sideways(page), "the checkout").toBeLessThanOrEqual(0);
  });
});

test("a keyboard alone buys: from the first page to the payment", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Langsung ke isi" })).toBeFocused();
  await page.goto("/produk/sirup-pala");
  await reach(page, "Masukkan keranjang");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/keranjang$/);
  await reach(page, "Selesaikan pesanan");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/checkout$/);
  await reach(page, "Nama penerima");
  await page.keyboard.type("Rahma Latuconsina");
  await reach(page, "Nomor HP (WhatsApp)");
  await page.keyboard.type("0812 3456 7890");
  await choose(page, "Provinsi", "Maluku Utara");
  await choose(page, "Kabupaten atau kota", "Kota Ternate");
  await choose(page, "Kecamatan", "Kota Ternate Tengah");
  await expect(page.getByRole("radio", { name: /^Reguler/ })).toBeChecked();
  await reach(page, "Jalan, nomor rumah, dan patokan");
  await page.keyboard.type("Jl. Pala 12, pagar hijau dekat masjid");
  await reach(page, "Bayar Rp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sandbox\//);
});

async function intoBasket(page: Page): Promise<void> {
  await page.goto("/produk/sirup-pala");
  await page.getByRole("button", { name: "Masukkan keranjang" }).click();
  await expect(page).toHaveURL(/\/keranjang$/);
}

/** Tabs on until what has the focus is called like this; what has it must be seen to have it. */
async function reach(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement)) return { name: "", ring: false };
      const labels = "labels" in at && at.labels instanceof NodeList ? [...at.labels] : [];
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
      return {
        name: [at.getAttribute("aria-label"), at.textContent, ...labels.map((label) => label.textContent)].join(" "),
        ring: (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none",
      };
    });
    if (!here.name.includes(name)) continue;
    expect(here.ring, `the focus is seen on “${name}”`).toBe(true);
    return;
  }
  throw new Error(`The keyboard never reaches “${name}”.`);
}

/** A list is chosen from by typing the start of what it says. */
async function choose(page: Page, list: string, option: string): Promise<void> {
  await expect(page.getByLabel(list)).toBeVisible();
  await reach(page, list);
  await page.keyboard.type(option, { delay: 120 });
  await expect(page.getByLabel(list).locator("option:checked")).toHaveText(option);
  await expect(page.locator("form[aria-busy]")).toHaveCount(0);
}
