import type { Page } from "@playwright/test";
import { addPhotos, begin, listProduct, submit } from "./owner.ts";
import { expect, signIn, test } from "./shop.ts";

const width = 390;

for (const javaScript of [true, false]) {
  test.describe(`an owner on a phone, JavaScript ${javaScript ? "on" : "off"}`, () => {
    test.use({ viewport: { width, height: 844 }, javaScriptEnabled: javaScript });
    test.setTimeout(180_000);

    test("is told what is missing, goes straight to the field, and finds everything again later", async ({ page }) => {
      await signIn(page, "pemilik2");
      await begin(page, `Tikar Contoh ${javaScript}`, "Anyaman");
      await addPhotos(page, 2, javaScript);
      await page.getByRole("button", { name: "Jadikan utama" }).click();
      await page.getByRole("button", { name: "Hapus foto" }).last().click();
      await expect(page.getByRole("heading", { name: "Foto Anda (1 dari 8)" })).toBeVisible();
      await page.getByRole("link", { name: "Kembali" }).click();
      await expect(page.getByRole("button", { name: "Ajukan ke kurasi" })).toBeDisabled();
      await page.getByRole("link", { name: /Ceritakan produk ini/ }).click();
      await expect(page).toHaveURL(/\/produk#storyId$/);
      await page.getByLabel("Cerita produk", { exact: true }).fill("Baru sebagian.");
      await page.getByRole("button", { name: "Simpan, lanjut nanti" }).click();
      await expect(page.getByText("Tersimpan.")).toBeVisible();
      await page.goto("/lapak/produk");
      await page.getByRole("link", { name: new RegExp(`Tikar Contoh ${javaScript}`) }).click();
      await page.getByRole("link", { name: /Ceritakan produk ini/ }).click();
      await expect(page.getByLabel("Cerita produk", { exact: true })).toHaveValue("Baru sebagian.");
      await page.getByRole("link", { name: "Kembali" }).click();
      await page.getByRole("button", { name: "Buang draf" }).click();
      await expect(page.getByText("Draf dibuang.").first()).toBeVisible();
    });
  });
}

// With JavaScript the road's walk does the same, on a phone and on a laptop.
test.describe("an owner on a phone, JavaScript off", () => {
  test.use({ viewport: { width, height: 844 }, javaScriptEnabled: false });

  test("lists a product with three photos and two packs, sends it to curation, and takes it back", async ({ page }) => {
    test.setTimeout(180_000);
    await signIn(page, "pemilik2");
    await listProduct(page, { name: "Sambal Roa Contoh", javaScript: false });
    await expect(page.getByText("Menunggu kurator")).toBeVisible();
    await page.getByRole("button", { name: "Tarik pengajuan" }).click();
    await expect(page.getByText("Pengajuan ditarik.").first()).toBeVisible();
  });
});

test.describe("saving by itself", () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test("never writes half a stock or price: words while one types, numbers once their field was left", async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await signIn(page, "pemilik2");
    await begin(page, "Keripik Contoh Simpan Sendiri", "Anyaman");
    const draft = page.url().replace("/foto", "/harga");
    await page.goto(draft);
    const saves = saved(page);
    await page.getByLabel("Nama varian").fill("Besar");
    await page.getByLabel("Stok sekarang").pressSequentially("12");
    await expect.poll(() => saves.length, { timeout: 40_000 }).toBe(1);
    expect(saves[0]).toMatchObject({ "variants[0].name": "Besar", "variants[0].onhand": "" });
    await page.getByLabel("Stok sekarang").pressSequentially("0");
    await page.getByLabel("Harga").pressSequentially("25.000");
    await expect.poll(() => saves.length, { timeout: 40_000 }).toBe(2);
    expect(saves[1]).toMatchObject({ "variants[0].onhand": "120", "variants[0].price": "" });
    await page.getByLabel("Harga").blur();
    await expect(page.getByText("Tersimpan")).toBeVisible();
    expect(saves.at(-1)).toMatchObject({ "variants[0].price": "25.000" });
    await page.goto(draft);
    await expect(page.getByLabel("Stok sekarang")).toHaveValue("120");
    await expect(page.getByLabel("Harga")).toHaveValue("25.000");
  });
});

/** Every body that the screen sends by itself, as it goes out. */
function saved(page: Page): Record<string, string>[] {
  const bodies: Record<string, string>[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/simpan")) {
      bodies.push(Object.fromEntries(new URLSearchParams(request.postData() ?? "")));
    }
  });
  return bodies;
}

test.describe("what the curators sent back", () => {
  test.use({ viewport: { width, height: 844 } });

  test("is mended point by point and sent again", async ({ page }) => {
    await signIn(page, "pemilik");
    await page.getByRole("link", { name: "Buka" }).click();
    await expect(page.getByText("Giliran Anda memperbaiki")).toBeVisible();
    await page.getByRole("button", { name: "Perbaiki", exact: true }).click();
    await expect(page.getByText("0 dari 3")).toBeVisible();
    await page.getByRole("link", { name: "Ubah di Produk" }).first().click();
    await page.getByLabel("Bahan atau komposisi").fill("Pala, gula, kenari. Mengandung alergen: kenari.");
    await page.getByLabel("Cerita produk", { exact: true }).fill("Dimasak Ibu Nur dan dua saudarinya di Gamalama.");
    await page.getByRole("button", { name: "Simpan, lanjut nanti" }).click();
    await expect(page.getByText("2 dari 3")).toBeVisible();
    await page.getByRole("link", { name: "Ubah di Foto" }).click();
    await page.getByRole("button", { name: "Jadikan utama" }).last().click();
    await page.getByRole("link", { name: "Kembali" }).click();
    await expect(page.getByText("3 dari 3")).toBeVisible();
    await submit(page);
    await expect(page.getByText("Sementara itu pembeli tetap melihat versi yang sudah lolos.")).toBeVisible();
  });

  test("price and stock of live goods change at once, and a large step is refused with what was typed", async ({
    page,
  }) => {
    await signIn(page, "pemilik");
    await page.goto("/lapak/produk");
    await page.getByRole("link", { name: /Selai Pala/ }).click();
    await page.getByRole("link", { name: "Ubah harga dan stok" }).click();
    const price = page.getByLabel("Harga").first();
    await price.fill("900.000");
    await page
      .getByRole("button", { name: /^Simpan/ })
      .first()
      .click();
    await expect(page.getByRole("alert")).toContainText("20%");
    await expect(price).toHaveValue("900.000");
    await page
      .getByLabel(/^Stok di/)
      .first()
      .fill("33");
    await price.fill("26.000");
    await page
      .getByRole("button", { name: /^Simpan/ })
      .first()
      .click();
    await expect(page.getByText("Toko sudah memakai angka baru.")).toBeVisible();
    await expect(page.getByLabel(/^Stok di/).first()).toHaveValue("33");
  });
});
