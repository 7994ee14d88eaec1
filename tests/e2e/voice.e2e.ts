import { expectOpenToAll } from "./barriers.ts";
import { arrivedOrder, expect, type Page, signIn, test } from "./shop.ts";

const photo = { name: "foto.png", mimeType: "image/png", buffer: pixel() };

/** The smallest picture there is. */
function pixel(): Buffer {
  const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
  return Buffer.from(png, "base64");
}

test.describe("without JavaScript on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

  test("a buyer reviews what arrived, complains about it, and keeps something for later", async ({ page }) => {
    await signIn(page, "pembeli");
    await page.goto(`/pesanan/${await arrivedOrder("first")}`);
    await page.getByRole("link", { name: "Beri ulasan barang yang sudah sampai" }).click();
    await page.getByRole("button", { name: "Kirim ulasan" }).click();
    await expect(page.getByRole("alert")).toContainText("Seberapa puas kamu: Bagian ini belum diisi");
    await page.getByRole("radio", { name: /^Sangat puas/ }).check();
    await page.getByLabel("Ceritakan pengalamanmu").fill("Wanginya sampai ke tetangga.");
    await page.getByRole("button", { name: "Kirim ulasan" }).click();
    await expect(page.getByRole("status")).toContainText("Ulasanmu sudah tampil");

    await page.getByRole("link", { name: "Kembali ke pesanan" }).click();
    await page.getByRole("link", { name: "Ada masalah? Ajukan keluhan" }).click();
    await page.getByLabel("Barang yang mana?").selectOption({ index: 1 });
    await page.getByLabel("Apa masalahnya?").selectOption("Rusak saat tiba");
    await page.getByLabel("Ceritakan yang terjadi").fill("Tutupnya retak dan isinya rembes.");
    await page.getByLabel(/^Foto/).setInputFiles(photo);
    await page.getByRole("button", { name: "Kirim keluhan" }).click();
    await expect(page.getByRole("status")).toContainText(/Keluhan K-\w{10} sudah kami terima/);
    await expect(page.getByText("1 foto terkirim")).toBeVisible();

    await page.goto("/produk/sirup-pala");
    await page.getByRole("button", { name: "Simpan", exact: true }).click();
    await expect(page.getByRole("button", { name: "Hapus dari simpanan" })).toBeVisible();
    await page.goto("/akun/simpanan");
    await expect(page.getByRole("link", { name: /Sirup Pala/ }).first()).toBeVisible();
  });
});

test("a maker proposes, the staff answer, and everybody can use the pages of it", async ({ page, browser }) => {
  test.setTimeout(120_000);
  await signIn(page, "pemilik");
  await page.goto("/lapak/keluhan");
  const complaint = (await page.locator('a[href^="/lapak/keluhan/"]').first().textContent()) ?? "";
  await page.getByRole("link", { name: complaint }).click();
  await page.getByLabel("Usulan jawaban Anda").fill("Kami kirim gantinya besok pagi.");
  await page.getByRole("button", { name: "Ubah usulan" }).click();
  await expect(page.getByRole("status")).toContainText("sampai ke petugas");
  await open(page, "/lapak/keluhan", "/lapak/ulasan");

  const office = await browser.newPage({ baseURL: new URL(page.url()).origin, locale: "id-ID" });
  await signIn(office, "staf");
  await open(office, "/kantor/ulasan", "/kantor/keluhan");
  await office.getByRole("link", { name: complaint }).click();
  await expect(office.getByLabel("Jawaban untuk pembeli")).toHaveValue("Kami kirim gantinya besok pagi.");
  await expectOpenToAll(office, "a complaint at the desk");
  await office.getByRole("button", { name: "Kirim jawaban" }).click();
  await expect(office.getByRole("status")).toContainText("dikirim ke pembeli");
  await office.locator('#tentang a[href^="/kantor/produk/"]').click();
  await expect(office.getByText("Keluhan: dijawab").first()).toBeVisible();
  await office.close();

  await page.goto("/lapak/keluhan?saring=answered");
  await expect(page.getByRole("link", { name: complaint })).toBeVisible();
});

async function open(page: Page, ...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await expectOpenToAll(page, path);
  }
}

test("everybody can use the forms of a buyer", async ({ page }) => {
  await signIn(page, "pembeli");
  const number = await arrivedOrder("first");
  await page.setViewportSize({ width: 360, height: 800 });
  await open(
    page,
    "/akun/simpanan",
    `/pesanan/${number}/keluhan`,
    `/pesanan/${number}/ulasan`,
    "/produk/sirup-pala/ulasan",
  );
});
