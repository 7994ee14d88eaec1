import { expectOpenToAll, sideways } from "./barriers.ts";
import { expect, type Page, test } from "./shop.ts";

// No page needs another one.
test.describe.configure({ mode: "parallel" });

const pages = [
  "/",
  "/produk",
  "/produk?kategori=makanan&asal=82.71&izin=halal",
  "/produk?q=zzzzqqq",
  "/produk?min=x",
  "/produk/sirup-pala?ke=Z5",
  "/usaha/dapur-pala-gamalama",
  "/kategori/makanan",
  "/peta",
  "/asal/halmahera-barat",
  "/koleksi/untuk-dibawa-pulang",
  "/keranjang",
  "/pesanan/lacak",
  "/cara-kurasi",
  "/pengiriman",
  "/pengembalian",
  "/tidak-ada",
];
const WIDTHS = [360, 1280];
/** The parts are those of the next wider or narrower screen: only whether they fit is in question. */
const BETWEEN = [320, 768];

/** One visit, looked at in every width. */
async function atEveryWidth(page: Page, name: string, widths: readonly number[] = WIDTHS): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await expectOpenToAll(page, `${name} at ${width}`);
  }
  for (const width of BETWEEN) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await sideways(page), `${name} at ${width}`).toBeLessThanOrEqual(0);
  }
}

for (const path of pages) {
  test(`everybody can use ${path}, in both languages`, async ({ page }) => {
    await page.goto(path);
    await atEveryWidth(page, path);
    await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=en`);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    // The same parts with other words: the narrowest screen is where words make a difference.
    await atEveryWidth(page, `${path} in English`, [360]);
  });
}

test("everybody can use a basket, a refused checkout, refused tracking and a list of suggestions", async ({ page }) => {
  await intoBasket(page);
  await atEveryWidth(page, "the basket");
  await page.goto("/checkout");
  await atEveryWidth(page, "the checkout");
  await page.getByRole("button", { name: /^Bayar/ }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await atEveryWidth(page, "the refused checkout");
  await page.goto("/pesanan/lacak");
  await page.getByRole("button", { name: "Lacak" }).click();
  await atEveryWidth(page, "refused tracking");
  await page.getByRole("combobox", { name: "Cari produk" }).fill("sirup");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectOpenToAll(page, "suggestions");
});

test("what was looked at is remembered on this device, and forgotten when asked", async ({ page }) => {
  await page.goto("/produk/sirup-pala");
  await page.goto("/produk/kopi-kenari?lang=en");
  const seen = page.getByRole("region", { name: "You looked at" });
  await expect(seen.getByRole("link")).toHaveAttribute("href", "/produk/sirup-pala?lang=en");
  await page.goto("/");
  const mine = page.getByRole("region", { name: "Baru kamu lihat" });
  await expect(mine.getByRole("listitem")).toHaveCount(2);
  await mine.getByRole("button", { name: "Hapus" }).click();
  await expect(mine).toBeHidden();
  await page.reload();
  await expect(mine).toBeHidden();
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
