import { expect, type Locator, type Page } from "@playwright/test";

/** What the shop shows of the way of a thing. */
export const provenance = (page: Page): Locator => page.locator("section.provenance");

/** The owner lets the way of her goods be shown, or takes that back. */
export async function consentsToProvenance(owner: Page, given: boolean): Promise<void> {
  await owner.goto("/lapak/usaha");
  const button = (does: string) => owner.getByRole("button", { name: new RegExp(`^${does} ?: Asal-usul produk$`) });
  await button(given ? "Izinkan" : "Tarik izin").click();
  await expect(button(given ? "Tarik izin" : "Izinkan")).toBeVisible();
}

/** The whole history of a record in the office, all its pages, as it reads. */
export async function toldOf(staff: Page, address: string): Promise<string> {
  await staff.goto(address);
  const told: string[] = [];
  for (let page = 0; page < 10; page += 1) {
    told.push((await staff.locator("#riwayat").textContent()) ?? "");
    const older = staff.locator("#riwayat").getByRole("link", { name: "Lebih lama" });
    if ((await older.count()) === 0) break;
    const at = staff.url();
    await older.click();
    await expect(staff).not.toHaveURL(at);
  }
  return told.join("\n");
}

type Marks = { trademark: string; number: string };

/** Every step of the walk as the history names it. */
export const everyStep = ({ trademark, number }: Marks): string[] => [
  "Versi tayangan: Draf",
  "Versi tayangan: Diajukan",
  "Versi tayangan: Lolos",
  "Layanan diminta",
  "Sesi dicatat",
  "Hasil layanan",
  trademark,
  "Tindak lanjut selesai",
  number,
  "Pekerjaan kemasan: Diminta",
  "Pekerjaan kemasan: Tunggu klien",
  "Pekerjaan kemasan: ACC",
  "Pekerjaan kemasan: QC",
  "Pekerjaan kemasan: Siap diambil",
  "Pekerjaan kemasan: Diserahkan",
  "Pesanan: Dibayar",
  "Paket: Dikirim",
  "Keluhan",
];
