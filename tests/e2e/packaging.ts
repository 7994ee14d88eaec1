import sharp from "sharp";
import { expect, type Page } from "./shop.ts";

/** Asked by the owner: a pack of a product that is on sale. Answers the job's number. */
export async function requestPacks(owner: Page, product: string, quantity: number): Promise<string> {
  await owner.goto("/lapak/kemasan");
  await owner.getByRole("link", { name: "Minta kemasan" }).click();
  await owner
    .getByRole("radio", { name: new RegExp(product) })
    .first()
    .check();
  await owner.getByLabel("Jumlah kemasan").fill(String(quantity));
  await owner.getByLabel(/Keinginan usaha/).fill("Warna tanah, tulisan besar.");
  await owner.getByRole("button", { name: "Kirim permintaan" }).click();
  const number = await owner
    .getByText(/^RK-\d{6}-\d{3,}$/)
    .first()
    .textContent();
  return number ?? "";
}

/** To the job on the board, by its number in the table. */
export async function openJob(staff: Page, number: string): Promise<void> {
  await staff.goto("/kemasan?tampilan=tabel");
  await staff.getByRole("link", { name: number, exact: true }).click();
  await expect(staff.getByRole("heading", { name: number })).toBeVisible();
}

export async function openOwnJob(owner: Page, number: string): Promise<void> {
  await owner.goto("/lapak/kemasan");
  await owner.getByRole("listitem").filter({ hasText: number }).getByRole("link").click();
}

/** Accepted, written down, and priced with the subsidy worked out by rule. */
export async function acceptAndQuote(operator: Page, number: string): Promise<void> {
  await openJob(operator, number);
  await press(operator, "Terima pekerjaan");
  await operator.getByLabel("Jenis kemasan").selectOption({ label: "Standing pouch" });
  await operator.getByLabel("Bahan", { exact: true }).fill("PET12/ALU7/LLDPE80");
  await operator.getByLabel("Ukuran jadi").fill("140 × 220 mm");
  await operator.getByLabel("Warna").fill("CMYK + putih");
  await operator.getByLabel("Lapisan").selectOption({ label: "Doff" });
  await operator.getByLabel("Kemasan ini harus bisa apa").fill("Tahan aroma di rak toko.");
  await press(operator, "Simpan brief");
  const line = operator.getByRole("group", { name: "Baris 1" });
  await line.getByLabel("Uraian").fill("Cetak pouch");
  await line.getByLabel("Harga satuan").fill("2.800");
  await line.getByLabel(/Bahan dari gudang/).selectOption({ index: 1 });
  await press(operator, "Kirim penawaran");
  await expect(operator.getByText("Penawaran ada di tangan usaha.")).toBeVisible();
}

export async function agree(owner: Page, number: string): Promise<void> {
  await openOwnJob(owner, number);
  await press(owner, "Setujui penawaran");
  await expect(owner.getByText("Penawaran disetujui. Desain dimulai.")).toBeVisible();
}

export async function sendProof(designer: Page, number: string, picture: Buffer): Promise<void> {
  await openJob(designer, number);
  await designer
    .getByLabel("Gambar desain")
    .setInputFiles({ name: "proof.png", mimeType: "image/png", buffer: picture });
  await press(designer, "Kirim proof");
  await expect(designer.getByText("Menunggu pemilik").first()).toBeVisible();
}

export async function approveProof(owner: Page, number: string): Promise<void> {
  await openOwnJob(owner, number);
  await expect(owner.getByRole("img", { name: /^Proof v\d+ untuk/ })).toBeVisible();
  await press(owner, "Setujui proof");
  await expect(owner.getByText("Proof disetujui. Terima kasih.")).toBeVisible();
}

/** Material, press, count: all by the same operator, who then may not check. */
export async function print(operator: Page, number: string, good: number): Promise<void> {
  await openJob(operator, number);
  await press(operator, "Tunggu bahan");
  await expect(operator.getByRole("button", { name: "Bahan lengkap" })).toBeVisible();
  const arrived = operator.getByLabel(/baru datang/);
  if ((await arrived.count()) > 0) await arrived.first().fill(String(good));
  await press(operator, "Bahan lengkap");
  await press(operator, "Mulai cetak");
  await operator.getByLabel("Hasil baik").fill(String(good));
  await operator.getByLabel("Rusak").fill("3");
  await press(operator, "Selesai cetak");
  await expect(operator.getByRole("button", { name: "Lolos QC" })).toBeDisabled();
}

export async function passCheck(checker: Page, number: string): Promise<void> {
  await openJob(checker, number);
  for (const row of await checker
    .getByRole("group")
    .filter({ has: checker.getByText("Lolos", { exact: true }) })
    .all()) {
    await row.getByText("Lolos", { exact: true }).click();
  }
  await press(checker, "Lolos QC");
}

/** Answers the code of the lot that changed hands. */
export async function handOver(operator: Page, number: string, receiver: string): Promise<string> {
  await openJob(operator, number);
  await operator.getByLabel("Nama penerima").fill(receiver);
  await press(operator, "Serahkan");
  return (await operator.getByRole("link", { name: /^KM-\d{4}-\d{5}$/ }).textContent()) ?? "";
}

/** What a designer sends as a proof. */
export const artwork = (): Promise<Buffer> =>
  sharp({ create: { width: 600, height: 800, channels: 3, background: "#7a2a18" } })
    .png()
    .toBuffer();

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
