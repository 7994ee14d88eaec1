import { expect, test } from "./shop.ts";

const cards = "main li.product h3 a";

test("what means nothing in an address is named kindly, and the rest is still shown", async ({ page }) => {
  const answer = await page.goto("/produk?min=murah&urut=acak&mutu=Z&sesudah=%00&kategori=makanan");
  expect(answer?.status()).toBe(422);
  await expect(page.getByText(/tidak kami kenali, jadi kami lewati: .*harga terendah/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Makanan & camilan");
  await expect(page.locator(cards).first()).toBeVisible();
});

test("one turns the pages of a list forth and back, each at an address of its own", async ({ page }) => {
  await page.goto("/produk?urut=termurah");
  const first = await page.locator(cards).allTextContents();
  const turn = (name: string) => page.getByRole("navigation", { name: "Halaman" }).getByRole("link", { name }).click();
  await turn("Berikutnya");
  await expect(page.getByText(/^Halaman 2 dari/)).toBeVisible();
  const second = await page.locator(cards).allTextContents();
  expect(second.filter((name) => first.includes(name))).toEqual([]);
  await turn("Berikutnya");
  await expect(page.getByText(/^Halaman 3 dari/)).toBeVisible();
  await turn("Sebelumnya");
  await expect(page.getByText(/^Halaman 2 dari/)).toBeVisible();
  expect(await page.locator(cards).allTextContents()).toEqual(second);
  await turn("Sebelumnya");
  expect(await page.locator(cards).allTextContents()).toEqual(first);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("a choice narrows the list, stands as a chip, and is taken back by it", async ({ page }) => {
      await page.goto("/produk");
      const count = page.getByRole("status").first();
      const all = (await count.textContent()) ?? "";
      await page.getByRole("checkbox", { name: /^Kota Tidore Kepulauan/ }).check();
      if (!javaScriptEnabled) await page.getByRole("button", { name: "Terapkan" }).last().click();
      const chip = page.getByRole("link", { name: "Hapus saringan Kota Tidore Kepulauan" });
      await expect(chip).toBeVisible();
      await expect(count).toHaveText(/^\d+ produk dari 1 daerah$/);
      await chip.click();
      await expect(count).toHaveText(all);
    });
  });
}

test("a pack's number typed or scanned leads to its product", async ({ page }) => {
  await page.goto("/produk/sirup-pala");
  const said = JSON.parse((await page.locator('script[type="application/ld+json"]').first().textContent()) ?? "{}");
  expect(said).toMatchObject({ "@type": "Product", offers: { sku: said.sku, priceCurrency: "IDR" } });
  expect(said.offers.price).toBeGreaterThan(1000);
  await page.goto(`/k/${String(said.sku).toLowerCase()}`);
  await expect(page).toHaveURL(/\/produk\/sirup-pala$/);
  expect((await page.goto("/k/BUKAN-KODE"))?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "Halaman ini tidak ada" })).toBeVisible();
});
