import { expect, type Page, test } from "./shop.ts";

const field = (page: Page) => page.getByRole("combobox", { name: "Cari produk" });
const offers = (page: Page) => page.getByRole("listbox", { name: "Saran produk" }).getByRole("option");

test("while a word is typed its goods are offered, and the keyboard alone takes one", async ({ page }) => {
  await page.goto("/");
  await field(page).pressSequentially("sirup pal");
  await expect(offers(page).first()).toBeVisible();
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  const first = (await offers(page).first().locator("span").textContent()) ?? "";
  await field(page).press("ArrowDown");
  await expect(offers(page).first()).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toBeFocused();
  await field(page).press("Enter");
  await expect(page).toHaveURL(/\/produk\/[a-z0-9-]+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(first);
});

test("the arrows go round, Escape shuts the list and keeps the words, leaving the field shuts it too", async ({
  page,
}) => {
  await page.goto("/produk");
  await field(page).pressSequentially("kopi");
  await expect(offers(page).first()).toBeVisible();
  await field(page).press("ArrowUp");
  await expect(offers(page).last()).toHaveAttribute("aria-selected", "true");
  await field(page).press("ArrowDown");
  await expect(offers(page).last()).toHaveAttribute("aria-selected", "false");
  await expect(field(page)).not.toHaveAttribute("aria-activedescendant");
  await field(page).press("Escape");
  await expect(offers(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue("kopi");
  await field(page).press("Backspace");
  await expect(offers(page).first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(offers(page)).toHaveCount(0);
});

test("Enter without a choice searches for the words themselves", async ({ page }) => {
  await page.goto("/?lang=en");
  const search = page.getByRole("combobox", { name: "Search products" });
  await search.fill("nutmeg");
  await search.press("Enter");
  await expect(page).toHaveURL(/\/produk\?q=nutmeg&lang=en/);
  await expect(page.getByRole("status").first()).toContainText(/\d+ products/);
});

test("sizes, quantity, pictures and the basket's count answer at once", async ({ page }) => {
  await page.goto("/produk/sirup-pala");
  const price = page.locator("[data-shows=price]");
  const sizes = page.getByRole("group", { name: "Ukuran" }).getByRole("radio", { disabled: false });
  await sizes.last().check();
  await expect(price).toHaveText((await sizes.last().getAttribute("data-price")) ?? "");
  await page.getByRole("button", { name: "Tambah" }).click();
  await expect(page.getByRole("spinbutton", { name: "Jumlah" })).toHaveValue("2");
  await page.getByRole("link", { name: /^Gambar 2/ }).click();
  await expect(page.locator("#gambar-2")).toBeVisible();
  await expect(page.locator("#gambar-1")).toBeHidden();
  await page.getByRole("button", { name: "Masukkan keranjang" }).click();
  await expect(page).toHaveURL(/\/keranjang$/);
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Keranjang, 2" })).toBeVisible();
});

test("choosing a region brings the next list and the prices, and loses nothing that was typed", async ({ page }) => {
  await page.goto("/produk/sirup-pala");
  await page.getByRole("button", { name: "Masukkan keranjang" }).click();
  await page.goto("/checkout");
  const pay = page.getByRole("button", { name: /^Bayar Rp/ });
  const goodsOnly = (await pay.textContent()) ?? "";
  await page.getByLabel("Nama penerima").fill("Rahma");
  await page.getByLabel("Provinsi").selectOption({ label: "Maluku Utara" });
  await page.getByLabel("Kabupaten atau kota").selectOption({ label: "Kota Ternate" });
  await page.getByLabel("Kecamatan").selectOption({ label: "Kota Ternate Tengah" });
  await expect(page.getByRole("radio", { name: /^Reguler/ })).toBeChecked();
  await expect(pay).not.toHaveText(goodsOnly);
  await page.getByRole("radio", { name: /^Ambil/ }).check();
  await expect(pay).toHaveText(goodsOnly);
  await expect(page.getByLabel("Nama penerima")).toHaveValue("Rahma");
  await expect(page.getByRole("button", { name: /pilih wilayah|Hitung ulang/i })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the same field is a plain form, and no list is promised", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("searchbox", { name: "Cari produk" }).fill("kopi");
    await page.getByRole("searchbox", { name: "Cari produk" }).press("Enter");
    await expect(page).toHaveURL(/\/produk\?q=kopi/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("kopi");
  });

  test("a refused form opens at its errors and leaves nothing in the address", async ({ page }) => {
    await page.goto("/pesanan/lacak");
    await page.getByRole("button", { name: "Lacak" }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(page).toHaveURL(/\/pesanan\/lacak$/);
  });
});
