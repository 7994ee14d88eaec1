import { expectOpenToAll } from "./barriers.ts";
import { tenSecondsPass } from "./held.ts";
import { listProduct, submit } from "./owner.ts";
import { decide, fillChecklist, takeSeat } from "./road/curator.ts";
import { company, type People } from "./road/people.ts";
import { expect, type Page, test } from "./shop.ts";

const better = "Sambal kenari asap, ditumbuk Ibu Nur dan dua saudarinya di kaki Gamalama sejak 2019.";
const waiting = "Nilai diserahkan. Menunggu kurator lain.";

for (const width of [390, 1280]) {
  test.describe
    .serial(`curation at ${width} px`, () => {
      const name = `Sambal Kurasi Contoh ${width}`;
      let people: People;
      test.beforeAll(({ browser }) => {
        people = company(browser, { width });
      });
      test.afterAll(() => people.goHome());

      test("a listing is returned with reasons, help and a suggestion, mended, passed, and changed again", async () => {
        test.setTimeout(240_000);
        const owner = await people.as("pemilik");
        const [first, second] = [await people.as("kurator"), await people.as("kurator2")];
        await listProduct(owner, { name });
        const product = owner.url();

        await takeSeat(first, name);
        await fillChecklist(first, { [story]: "Belum menyebut siapa yang membuat." });
        await askForHelp(first);
        await suggest(first, better);
        await expectOpenToAll(first, "a seat");
        await decide(first, "return", waiting);
        await first.getByRole("button", { name: /Urungkan/ }).click();
        await expect(first.getByText("Keputusan diurungkan.")).toBeVisible();
        await decide(first, "return", waiting);
        await expect(first.getByText(/Berlaku dalam \d+ detik/)).toBeVisible();
        await expectOpenToAll(first, "a held decision");
        await takeSeat(second, name);
        await fillChecklist(second, { [story]: "Ceritanya masih umum." });
        await decide(second, "return", "Permintaan perbaikan segera dikirim ke pemilik.");
        await tenSecondsPass({ name });
        await comesTo(second, "returned");

        await owner.goto(product);
        await expect(owner.getByText("Belum menyebut siapa yang membuat.")).toBeVisible();
        await expect(owner.getByText(/berkas PLUT/)).toBeVisible();
        await expect(owner.locator("ins").filter({ hasText: "ditumbuk Ibu Nur" })).toBeVisible();
        await expectOpenToAll(owner, "what to fix");
        await owner.getByRole("button", { name: "Pakai usul ini" }).click();
        await expect(owner.getByText("Usul kurator sudah masuk ke draf.")).toBeVisible();
        await expect(owner.getByText("Sudah dipakai di draf")).toBeVisible();
        await submit(owner);
        await owner.goto(`${product.replace(/[?].*/, "")}/versi`);
        await expect(owner.getByText(/Nama pembuat membuat pembeli percaya/)).toBeVisible();
        await expectOpenToAll(owner, "every version");
        const lead = await people.as("kurator-utama");
        await lead.goto("/kurasi/alasan");
        await expectOpenToAll(lead, "ready reasons");

        for (const [curator, said] of [
          [first, waiting],
          [second, "Versi ini lolos dan segera tayang."],
        ] as const) {
          await takeSeat(curator, name);
          await expect(curator.getByText("Usul kurator, dipakai pemilik.")).toBeVisible();
          await fillChecklist(curator);
          await decide(curator, "pass", said);
        }
        await tenSecondsPass({ name });
        await comesTo(second, "approved");
        await second.goto("/kurasi/riwayat");
        await expect(second.getByRole("row").filter({ hasText: name }).first()).toContainText(/\d+ [ABC]/);
        await owner.goto(product);
        await expect(owner.locator('[data-state="live"]').first()).toBeVisible();

        await owner.getByRole("button", { name: "Ubah lewat versi baru" }).click();
        await expect(owner.getByText("Versi baru dibuat. Pembeli tetap melihat versi lama.")).toBeVisible();
        await owner.goto(`${product.replace(/[?].*/, "")}/produk`);
        await owner.getByLabel("Bahan atau komposisi").fill("Kenari, cabai, garam, gula aren");
        await owner.getByRole("button", { name: "Simpan, lanjut nanti" }).click();
        await owner.goto(product);
        await submit(owner);
        await takeSeat(first, name);
        await expect(first.locator(".diff ins").filter({ hasText: "gula aren" })).toBeVisible();
        await expectOpenToAll(first, "two versions side by side");
      });
    });
}

/** The worker carries the decision out. */
const comesTo = (page: Page, state: string) =>
  expect(async () => {
    await page.reload();
    await expect(page.locator(`[data-state="${state}"]`).first()).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 45_000 });

const story = "Cerita asal terbukti";

async function askForHelp(curator: Page): Promise<void> {
  const row = curator.locator("[data-item]").filter({ hasText: story });
  await row.getByRole("checkbox", { name: /Buka layanan untuk butir ini/ }).check();
}

async function suggest(curator: Page, words: string): Promise<void> {
  const row = curator.locator(".diff > .after").filter({ hasText: "dapur keluarga" }).first();
  await row.locator("summary").click();
  await curator
    .getByLabel(/^Komentar untuk pemilik: Cerita/)
    .first()
    .fill("Nama pembuat membuat pembeli percaya.");
  await curator
    .getByLabel(/^Usul isi baru: Cerita/)
    .first()
    .fill(words);
}
