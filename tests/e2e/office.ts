import { expect, type Page } from "@playwright/test";

/** Thirteen digits that begin as no real number does, and a phone, both of their own at every run. */
const digits = (count: number): string =>
  Array.from({ length: count }, () => String(Math.floor(Math.random() * 10))).join("");

/** A consultant who has signed in puts a business into the registry; ends on its page. */
export async function registerEnterprise(page: Page, { name }: { name: string }): Promise<void> {
  await page.goto("/kantor/usaha/baru");
  await page.getByLabel("Nama usaha").fill(name);
  await page.getByLabel("NIB").fill(`99000${digits(8)}`);
  await page.getByLabel("Kabupaten atau kota").selectOption({ label: "Kota Ternate" });
  await page.getByLabel("Bidang usaha (KBLI)").selectOption("10772");
  await page.getByLabel("Nama pemilik atau penanggung jawab").fill("Siti Contoh");
  await page.getByLabel("Nomor HP (WhatsApp)").fill(`0812${digits(8)}`);
  await page.getByRole("button", { name: "Daftarkan" }).click();
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
}

type Wish = { service: string; topic: string; product?: string };

/** From an enterprise's page: opens a case and leads it to the point where outcomes are recorded. */
export async function beginCase(page: Page, { service, topic, product }: Wish): Promise<void> {
  await page.getByRole("link", { name: "Catat kunjungan" }).click();
  await page.getByRole("radio", { name: new RegExp(`^${service}`) }).check();
  await page.getByLabel("Yang diminta, dalam satu kalimat").fill(topic);
  if (product) await page.getByLabel(product, { exact: true }).check();
  await page.getByRole("button", { name: "Buka berkas" }).click();
  await expect(page.getByRole("heading", { name: /^PLUT\/82\// })).toBeVisible();
  await step(page, "Pilah", "Dipilah");
  await step(page, "Jadwalkan", "Dijadwalkan");
  await takeBaseline(page);
  await step(page, "Mulai", "Berlangsung");
}

async function step(page: Page, button: string, state: string): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).click();
  await expect(page.locator(".office-head").getByText(state)).toBeVisible();
}

/** Asked once of every enterprise. */
async function takeBaseline(page: Page): Promise<void> {
  const turnover = page.getByLabel("Omzet sebulan");
  if ((await turnover.count()) === 0) return;
  await turnover.fill("8.000.000");
  await page.getByLabel("Tenaga kerja perempuan").fill("3");
  await page.getByLabel("Tenaga kerja laki-laki").fill("1");
  await page.getByRole("button", { name: "Catat keadaan awal" }).click();
  await expect(page.getByLabel("Omzet sebulan")).toHaveCount(0);
}

/** On a case's page: a session, kept as final. */
export async function logSession(page: Page, advice: string): Promise<void> {
  await page.locator("summary", { hasText: "Catat sesi" }).click();
  await page.getByLabel("Yang disarankan").fill(advice);
  await page.getByRole("button", { name: "Simpan final" }).click();
  await expect(page.getByText(advice)).toBeVisible();
}

type Result = { kind: string; number: string; pack?: RegExp };

/** On a case's page: what came of it, with its number; a licence is put on the packs that match. */
export async function recordOutcome(page: Page, { kind, number, pack }: Result): Promise<void> {
  await page.locator("summary", { hasText: "Catat hasil" }).click();
  await page.getByLabel("Jenis hasil").selectOption({ label: kind });
  await page.getByLabel("Nomor bukti").fill(number);
  if (pack) await page.getByRole("checkbox", { name: pack }).first().check();
  await page.getByRole("button", { name: "Simpan hasil" }).click();
  // A business number is named by its last figures only.
  await expect(page.locator("#hasil").getByText(number.slice(-4))).toBeVisible();
}

/** On a case's page: what was agreed is done, and the follow-ups of the months to come stand; the first is answered. */
export async function followUp(page: Page, answer: string): Promise<void> {
  await step(page, "Catat terlaksana", "Terlaksana");
  await step(page, "Mulai tindak lanjut", "Tindak lanjut");
  const round = page.locator("#tindak-lanjut");
  await round.getByLabel("Keadaan sekarang").first().fill(answer);
  await round.getByRole("button", { name: "Catat selesai" }).first().click();
  await expect(round.getByText(answer)).toBeVisible();
}

type Class = { title: string; enterprise: string; person: string };

/** A class is opened, a person of an enterprise enrolled, and marked as having come. */
export async function holdClass(page: Page, { title, enterprise, person }: Class): Promise<void> {
  await page.goto("/kantor/kelas");
  await page.locator("summary", { hasText: "Kelas baru" }).click();
  await page.getByLabel("Nama", { exact: true }).fill(title);
  await page.getByLabel("Mulai (WIT)").fill(hoursFromNow(-2));
  await page.getByLabel("Selesai (WIT)").fill(hoursFromNow(1));
  await page.getByRole("button", { name: "Buka kelas" }).click();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await page.getByLabel(/^Cari/).fill(enterprise);
  await page.getByLabel(/^Cari/).press("Enter");
  await page.getByRole("radio", { name: enterprise }).first().check();
  await page.getByLabel("Nama peserta").fill(person);
  await page.getByRole("button", { name: "Daftarkan", exact: true }).click();
  const attendance = page.locator("#hadir");
  await expect(attendance.getByRole("heading", { name: person })).toBeVisible();
  await attendance.getByRole("button", { name: `Hadir: ${person}`, exact: true }).click();
  await expect(attendance.locator("[data-state=attended]")).toBeVisible();
}

/** As a field for day and hour takes it, in the islands' own time. */
const hoursFromNow = (hours: number): string =>
  new Date(Date.now() + (hours + 9) * 3_600_000).toISOString().slice(0, "2026-11-24T09:00".length);
