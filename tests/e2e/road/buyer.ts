import { expect, type Page } from "@playwright/test";

export const buyer = { name: "Ibu Contoh Pembeli", phone: "081234567890", email: "road@contoh.test" };

/** From the search field of the home page to a product's page, by a name as people type it. */
export async function find(page: Page, words: string, name: string): Promise<void> {
  await page.goto("/");
  const search = page.getByLabel("Cari produk").first();
  await search.fill(words);
  await search.press("Enter");
  await expect(page).toHaveURL(/\/produk\?.*q=/);
  await page.locator("#isi").getByRole("link", { name }).first().click({ timeout: 3_000 });
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** As a guest: basket, address, delivery, the sandbox's pay page, and back. Returns the order's number. */
export async function buy(page: Page, packName: string): Promise<string> {
  await page.locator(".sizes label", { hasText: packName }).click();
  await page.getByRole("button", { name: "Masukkan keranjang" }).click();
  await expect(page).toHaveURL(/\/keranjang/);
  await page.getByRole("link", { name: "Selesaikan pesanan" }).click();
  await page.getByLabel("Nama penerima").fill(buyer.name);
  await page.getByLabel("Nomor HP (WhatsApp)").fill(buyer.phone);
  await page.getByLabel(/^Email/).fill(buyer.email);
  await choose(page, "Provinsi", "Maluku Utara");
  await choose(page, "Kabupaten atau kota", "Kota Ternate");
  await choose(page, "Kecamatan", "Kota Ternate Tengah");
  await expect(page.getByLabel("Nama penerima")).toHaveValue(buyer.name);
  await page.getByLabel("Jalan, nomor rumah, dan patokan").fill("Jl. Pala 12, RT 03, pagar hijau dekat masjid.");
  await page.locator("label.option", { hasText: "Reguler" }).click();
  await page.getByRole("button", { name: /^Bayar Rp/ }).click();
  await expect(page.getByRole("note")).toContainText("Tidak ada uang");
  await page.locator("button[value=succeed]").click();
  await expect(page.locator("[data-state=confirmed]").first()).toBeVisible();
  const heading = await page.getByRole("heading", { level: 1 }).textContent();
  return (heading ?? "").replace("Pesanan", "").trim();
}

/** With a script the next list comes by itself; without one a button brings it. */
async function choose(page: Page, label: string, region: string): Promise<void> {
  await page.getByLabel(label).selectOption({ label: region });
  const button = page.getByRole("button", { name: /^(Lanjut pilih wilayah|Hitung ongkos kirim)$/ });
  if (await button.isVisible()) await button.click();
  await expect(page.getByLabel(label).locator("option:checked")).toHaveText(region);
}

/** By number and phone a stranger sees how far the parcel is, and nobody's address. */
export async function track(page: Page, number: string, state: string): Promise<void> {
  await page.goto("/pesanan/lacak");
  await page.getByLabel("Nomor pesanan").fill(number.toLowerCase());
  await page.getByLabel("Nomor HP (WhatsApp)").fill("+62 812-3456-7890");
  await page.getByRole("button", { name: "Lacak", exact: true }).click();
  await expect(page.locator(`#isi [data-state=${state}]`).first()).toBeVisible();
  await expect(page.locator("#isi")).not.toContainText("Jl. Pala");
}

/** On the order's own page: what is wrong with it. */
export async function complain(page: Page, words: string): Promise<void> {
  await page.getByRole("link", { name: /Ajukan keluhan$|Ada masalah dengan pesanan ini/ }).click();
  await page.getByLabel("Barang yang mana?").selectOption({ index: 1 });
  await page.getByLabel("Apa masalahnya?").selectOption({ label: "Mutu tidak sesuai" });
  await page.getByLabel("Ceritakan yang terjadi").fill(words);
  await page.getByRole("button", { name: "Kirim keluhan" }).click();
  await expect(page.getByText(/^Keluhan .* sudah kami terima/)).toBeVisible();
}
