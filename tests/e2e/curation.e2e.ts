import { expectOpenToAll, sideways } from "./barriers.ts";
import { approved, judged, NUMBER, nextByKeys, reviewByKeys, speaks, storiesWait } from "./curation.ts";
import { tenSecondsPass } from "./held.ts";
import { expect, signIn, test } from "./shop.ts";

const REVIEWS = 20;
const LIGHT = 301;

test.describe("the curator's desk on a laptop", () => {
  test.use({ viewport: { width: 1280, height: 800 } });
  test.setTimeout(240_000);

  test("twenty reviews by keyboard only, each with its decision", async ({ page }) => {
    await signIn(page, "kurator");
    expect(await storiesWait(REVIEWS)).toBe(REVIEWS);
    await page.goto("/kurasi");
    const first = page.locator("a[data-queue]").first();
    await expect(async () => {
      await page.keyboard.press("j");
      await expect(first).toBeFocused({ timeout: 300 });
    }).toPass();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/kurasi\/[0-9a-f-]{36}/);
    // The sample's own appeal lies on the way, so a few more than twenty may be judged.
    await reviewByKeys(page);
    while ((await judged()) < REVIEWS) {
      await nextByKeys(page);
      await reviewByKeys(page);
    }
    await tenSecondsPass({ number: NUMBER });
    await expect.poll(() => approved(NUMBER), { timeout: 30_000, intervals: [1_000] }).toBe(REVIEWS);
  });
});

test.describe("the curator's desk on a phone, without JavaScript", () => {
  test.use({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });

  test("a view of her own is kept, renamed and removed, and a name left out is asked for", async ({ page }) => {
    await signIn(page, "kurator2");
    await page.goto("/kurasi?saring=overdue&q=a");
    await page.locator("summary", { hasText: "Simpan tampilan ini" }).click();
    await page.getByRole("button", { name: "Simpan", exact: true }).click();
    await expect(page.getByText("Bagian ini belum diisi.").first()).toBeVisible();
    await page.getByLabel("Nama tampilan").fill("Terlambat, A");
    await page.getByRole("button", { name: "Simpan", exact: true }).click();
    const chip = page.getByRole("link", { name: /^Terlambat, A \d+$/ });
    await expect(chip).toHaveAttribute("aria-current", "true");
    await page.locator("summary", { hasText: "Ubah tampilan" }).click();
    await page.getByLabel("Nama tampilan").fill("Yang lama");
    await page.getByRole("button", { name: "Ganti nama" }).click();
    await expect(page.getByRole("link", { name: /^Yang lama \d+$/ })).toBeVisible();
    await page.locator("summary", { hasText: "Ubah tampilan" }).click();
    await page.getByRole("button", { name: "Hapus tampilan" }).click();
    await expect(page.getByText("Tampilan dihapus.")).toBeVisible();
    await expect(page.getByRole("link", { name: /^Yang lama/ })).toHaveCount(0);
  });

  test("light changes are ticked, looked at and passed together", async ({ page }) => {
    expect(await storiesWait(3, LIGHT)).toBe(3);
    await signIn(page, "kurator2");
    await page.goto("/kurasi?saring=light");
    const boxes = page.getByRole("checkbox", { name: /^Centang / });
    for (const at of [0, 1, 2]) await boxes.nth(at).check();
    await page.getByRole("button", { name: "Tinjau yang dicentang" }).click();
    await expect(page.locator("ins", { hasText: "Dikerjakan bertiga" })).toHaveCount(3);
    await page.getByRole("checkbox", { name: /\w/ }).nth(2).uncheck();
    await page.getByRole("button", { name: "Setujui yang dicentang" }).click();
    await expect(page.getByText("Nyatakan dulu bahwa Anda tidak punya hubungan").first()).toBeVisible();
    await expect(page.locator("input[name^=ticked]:checked")).toHaveCount(2);
    await page.getByLabel("Saya tidak punya hubungan").check();
    await page.getByRole("button", { name: "Setujui yang dicentang" }).click();
    await expect(page.getByText("2 perubahan disetujui")).toBeVisible();
    await tenSecondsPass({ number: LIGHT });
    await expect.poll(() => approved(LIGHT), { timeout: 30_000, intervals: [1_000] }).toBe(2);
  });
});

for (const width of [360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });
    test.setTimeout(120_000);

    test("the pages beside a review can be used by everybody, and fit in both languages", async ({ page }) => {
      await signIn(page, "kurator-utama");
      const pages = ["", "?saring=light", "/ukuran", "/daftar-periksa", "/daftar-periksa/food", "/ringan"];
      for (const path of pages) {
        await page.goto(`/kurasi${path}`);
        await expectOpenToAll(page, `/kurasi${path}`);
      }
      await page.goto("/kurasi?saring=light");
      await page.getByRole("link", { name: "Tinjau semua yang ringan di halaman ini" }).click();
      await expectOpenToAll(page, "the preview of light changes");
      await speaks("kurator-utama", "en");
      for (const path of pages) {
        await page.goto(`/kurasi${path}`);
        await expect(page.locator("html")).toHaveAttribute("lang", "en");
        expect.soft(await sideways(page), `/kurasi${path} in English`).toBeLessThanOrEqual(0);
      }
      await speaks("kurator-utama", "id");
    });
  });
}
