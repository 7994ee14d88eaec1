import { expect, type Page } from "@playwright/test";
import sharp from "sharp";

type Goods = { name: string; category?: "food" | "craft"; javaScript?: boolean };

/** An owner who has signed in lists a product with three photos and two packs, and sends it to curation. */
export async function listProduct(page: Page, { name, category = "food", javaScript = true }: Goods): Promise<void> {
  await begin(page, name, category === "food" ? "Bumbu & sambal" : "Anyaman");
  await addPhotos(page, 3, javaScript);
  await page.getByRole("link", { name: "Lanjut ke Produk" }).click();
  await fillWords(page, category);
  await fillLicences(page, category);
  await fillPacks(page);
  await fillShipping(page);
  await fillLabel(page, category);
  await submit(page);
}

export async function begin(page: Page, name: string, category: string): Promise<void> {
  await page.goto("/lapak/produk/baru");
  await page.getByLabel("Nama produk").fill(name);
  await page.getByLabel("Kategori").selectOption({ label: category });
  await page.getByRole("button", { name: "Mulai" }).click();
  await expect(page.getByRole("heading", { name: "Seperti apa produknya?" })).toBeVisible();
}

/** With JavaScript the chosen photos are sent at once; without it a button sends them. */
export async function addPhotos(page: Page, count: number, javaScript: boolean): Promise<void> {
  const files = await Promise.all(Array.from({ length: count }, (_, at) => photo(at)));
  await page.getByLabel("Pilih dari galeri").setInputFiles(files);
  if (!javaScript) await page.getByRole("button", { name: "Unggah foto" }).click();
  await expect(page.getByRole("heading", { name: `Foto Anda (${count} dari 8)` })).toBeVisible({ timeout: 30_000 });
}

async function fillWords(page: Page, category: "food" | "craft"): Promise<void> {
  await page
    .getByLabel("Cerita produk", { exact: true })
    .fill("Dibuat di dapur keluarga di kaki Gamalama, dari kenari yang dipetik sendiri.");
  if (category === "food") {
    await page.getByLabel("Bahan atau komposisi").fill("Kenari, cabai, garam");
    await page.getByLabel("kacang pohon").check();
    await page.getByLabel("Penyimpanan").selectOption({ label: "suhu ruang" });
    await page.getByLabel("Umur simpan").fill("180");
  } else {
    await page.getByText("Isian tambahan").click();
    await page.getByLabel("Teknik", { exact: false }).first().fill("Anyam");
  }
  await page.getByRole("button", { name: "Simpan dan lanjut" }).click();
  await expect(page.getByRole("heading", { name: "Izin apa yang dipunya?" })).toBeVisible();
}

async function fillLicences(page: Page, category: "food" | "craft"): Promise<void> {
  if (category === "food") {
    const four = String(1000 + Math.floor(Math.random() * 8999));
    for (const number of [`2118271${four.slice(0, 2)}${four}-30`, `ID8211900${four}000826`]) {
      await page.getByLabel("Nomor izin").fill(number);
      await page.getByRole("button", { name: "Simpan nomor" }).click();
      await expect(page.getByText(number, { exact: true })).toBeVisible();
    }
  }
  await page.getByRole("button", { name: "Simpan dan lanjut" }).click();
  await expect(page.getByRole("heading", { name: "Berapa isi dan harganya?" })).toBeVisible();
}

/** "You receive" is told while the price is typed; the second pack is added by the first one's save. */
async function fillPacks(page: Page): Promise<void> {
  await fillPack(page, 0, { name: "100 g", net: "100", price: "25.000", stock: "20" });
  await page.getByRole("button", { name: "Simpan dan tambah varian" }).click();
  await expect(page.locator("fieldset")).toHaveCount(2);
  await fillPack(page, 1, { name: "200 g", net: "200", price: "45.000", stock: "10" });
  await page.getByRole("button", { name: "Simpan dan lanjut" }).click();
  await expect(page.getByRole("heading", { name: "Bagaimana dikirim?" })).toBeVisible();
}

type Pack = { name: string; net: string; price: string; stock: string };

async function fillPack(page: Page, at: number, { name, net, price, stock }: Pack): Promise<void> {
  const pack = page.locator("fieldset").nth(at);
  await pack.getByLabel("Nama varian").fill(name);
  await pack.getByLabel("Isi bersih").fill(net);
  await pack.getByLabel("Satuan").selectOption({ label: "gram" });
  await pack.getByLabel("Harga").fill(price);
  await pack.getByLabel("Stok sekarang").fill(stock);
}

async function fillShipping(page: Page): Promise<void> {
  for (const [at, grams] of ["130", "240"].entries()) {
    const pack = page.locator("fieldset").nth(at);
    await pack.getByLabel("Kemasan").selectOption({ label: "plastik" });
    await pack.getByLabel("Berat kirim (gram)").fill(grams);
  }
  await page.getByRole("button", { name: "Simpan dan lanjut" }).click();
  await expect(page.getByRole("heading", { name: "Apa yang tertulis di label?" })).toBeVisible();
}

/** The picture of the label says what was typed before; only what is missing is asked. */
async function fillLabel(page: Page, category: "food" | "craft"): Promise<void> {
  await expect(page.getByRole("img", { name: /^Label / }).first()).toBeVisible();
  if (category === "food") {
    await page.getByLabel("Kode produksi").fill("P 241126-1");
    await page.getByLabel("Tidak ada bahan hewani").check();
  }
  await page.getByRole("button", { name: "Simpan dan periksa" }).click();
}

export async function submit(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ajukan ke kurasi" }).click();
  await expect(page.getByText("Pengajuan terkirim.")).toBeVisible();
  await expect(page.locator('[data-state="submitted"]').first()).toBeVisible();
}

/** A picture nobody has sent yet. */
async function photo(at: number): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const tint = () => 60 + Math.floor(Math.random() * 190);
  const background = { r: tint(), g: tint(), b: tint() };
  const buffer = await sharp({ create: { width: 1080, height: 1350, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return { name: `foto-${at + 1}.jpg`, mimeType: "image/jpeg", buffer };
}
