import pg from "pg";
import { expect, type Page, signIn, test } from "./shop.ts";

test.use({ viewport: { width: 390, height: 844 } });

/** One kind of syrup in the basket, fetched at the mart, and the yellow button pressed: stands on the page where one pays. */
async function atTheTill(page: Page, method?: string): Promise<void> {
  await page.goto("/produk/sirup-pala");
  await page.getByRole("button", { name: "Masukkan keranjang" }).click();
  await page.getByRole("link", { name: "Selesaikan pesanan" }).click();
  await page.getByLabel("Nama penerima").fill("Rahma Latuconsina");
  await page.getByLabel("Nomor HP (WhatsApp)").fill("0812 3456 7890");
  await page.getByRole("radio", { name: /^Ambil di UKM Mart/ }).check();
  if (method) await page.getByRole("radio", { name: new RegExp(`^${method}`) }).check();
  await page.getByRole("button", { name: /^Bayar/ }).click();
}

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();
const numberIn = (page: Page): string => new URL(page.url()).pathname.split("/")[2] ?? "";

/** The order's page says it, at once or as soon as the provider's word has arrived. */
const says = (page: Page, words: string) =>
  expect(async () => {
    await page.reload();
    await expect(page.getByText(words)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 15_000, intervals: [500] });

const paid = "Pembayaran diterima. Penjual sedang menyiapkan paketmu.";

test("a buyer pays, is declined, lets time run out, waits, is told of twice, and has money back", async ({ page }) => {
  await test.step("success", async () => {
    await atTheTill(page);
    await expect(page.getByRole("note")).toContainText("Tidak ada uang yang berpindah");
    await press(page, /^Bayar Rp/);
    await expect(page.getByText(paid)).toBeVisible();
  });
  await test.step("failure, and another try", async () => {
    await atTheTill(page);
    await press(page, "Gagalkan pembayaran");
    await expect(page.getByRole("alert")).toContainText("ditolak");
    await press(page, /^Bayar Rp/);
    await expect(page.getByText(paid)).toBeVisible();
  });
  await test.step("expiry", async () => {
    await atTheTill(page);
    await press(page, "Biarkan waktunya habis");
    await says(page, "Waktu bayar sudah lewat");
  });
  await test.step("delay", async () => {
    await atTheTill(page);
    const till = page.url();
    await press(page, "Bayar, uangnya menyusul");
    const order = page.url();
    await expect(page.getByText("Pembayaran belum masuk.")).toBeVisible();
    await page.goto(till);
    await press(page, "Uangnya sampai");
    await page.goto(order);
    await says(page, paid);
  });
  await test.step("told twice, noted once", async () => {
    await atTheTill(page);
    await page.getByText("Kejadian yang jarang").click();
    await press(page, "Bayar, kabarnya datang dua kali");
    await says(page, paid);
    expect(await confirmations(numberIn(page))).toBe(1);
  });
  await test.step("refund", async () => {
    const [buyer, number] = [page.url(), numberIn(page)];
    await signIn(page, "staf");
    await page.goto(`/kantor/pesanan?nomor=${number}`);
    await page.getByText("Kerjakan untuk usaha").click();
    await page.getByRole("textbox", { name: "Alasan" }).first().fill("Stok di dapur ternyata rusak.");
    await press(page, /^Tolak/);
    await expect(page.getByText("Tercatat.")).toBeVisible();
    await page.goto(buyer);
    await says(page, "Dana kembali");
  });
});

test("a buyer transfers an amount of his own and shows it; the till takes the money", async ({ page }) => {
  await atTheTill(page, "Transfer bank");
  await expect(page.getByRole("heading", { name: "Bayar lewat transfer" })).toBeVisible();
  const amount = (await page.getByText(/^Rp/).first().textContent()) ?? "";
  const [buyer, number] = [page.url(), numberIn(page)];
  await page.getByRole("link", { name: "Kirim bukti bayar" }).click();
  await press(page, "Kirim");
  await expect(page.getByRole("link", { name: /Foto bukti/ })).toBeVisible();
  const picture = await page.screenshot();
  await page.getByLabel("Foto bukti").setInputFiles({ name: "bukti.png", mimeType: "image/png", buffer: picture });
  await press(page, "Kirim");
  await expect(page.getByText(/^Bukti terkirim/)).toBeVisible();
  await signIn(page, "keuangan");
  await page.goto("/kantor/pesanan");
  await expect(page.getByRole("heading", { name: "Bukti bayar menunggu diperiksa" })).toBeVisible();
  await page.goto(`/kantor/pesanan?nomor=${number}`);
  await page.getByRole("textbox", { name: "Jumlah yang benar-benar masuk" }).fill(amount.replace(/[^\d.]/g, ""));
  await page.locator("#dasar-uang").fill("Mutasi rekening 24 Nov, transaksi 88120");
  await press(page, "Uang sudah masuk");
  await expect(page.getByText("Tercatat.")).toBeVisible();
  await page.goto(buyer);
  await expect(page.getByText(paid)).toBeVisible();
});

async function confirmations(number: string): Promise<number> {
  const client = new pg.Client({ connectionString: process.env["SHOP_DATABASE_URL"] });
  await client.connect();
  const { rows } = await client.query(
    `SELECT count(*)::int AS times FROM event e JOIN "order" o ON o.id = e.subject_id
     WHERE o.number = $1 AND e.flow = 'order' AND e.action = 'confirm'`,
    [number],
  );
  await client.end();
  return rows[0].times;
}
