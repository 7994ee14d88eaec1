import type { Page } from "@playwright/test";
import { TOTP } from "otpauth";
import pg from "pg";
import { expectOpenToAll } from "./barriers.ts";
import { expect, signIn, test } from "./shop.ts";

const password = "kora kora berlayar pagi";

/** As if the admin had gone for lunch with her browser open. */
async function letFreshnessPass(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env["SHOP_DATABASE_URL"] });
  await client.connect();
  await client.query("UPDATE session SET fresh_at = now() - interval '11 minutes'");
  await client.end();
}

/** The link of the newest letter to this address, as its reader finds it. */
async function linkFor(page: Page, email: string): Promise<string> {
  await expect(async () => {
    await page.goto("/kantor/surat");
    await expect(page.getByRole("row").filter({ hasText: email })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await page.getByRole("row").filter({ hasText: email }).first().getByRole("link").click();
  return (await page.getByRole("link", { name: /\/undangan\// }).getAttribute("href")) ?? "";
}

for (const [who, ...paths] of [
  ["admin", "/kantor/orang", "/kantor/akses", "/akun/keamanan", "/masuk/ulang"],
  ["pemilik", "/lapak/anggota", "/lapak/berkas"],
] as const) {
  test(`the pages of ${who} can be used by everybody`, async ({ page }) => {
    test.setTimeout(120_000);
    await signIn(page, who);
    for (const path of paths) {
      await page.goto(path);
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await expectOpenToAll(page, `${path} at ${width}`);
      }
    }
  });
}

test.describe("people on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test.setTimeout(180_000);

  test("an admin invites a colleague, who joins, sets up a second factor and gets another role", async ({
    page,
    browser,
  }) => {
    const email = "kasir-baru@contoh.test";
    await signIn(page, "admin");
    await page.goto("/kantor/orang");
    await page.getByLabel("Alamat email").fill(email);
    await page.getByRole("button", { name: "Kirim undangan" }).click();
    await expect(page.getByRole("alert")).toContainText("Peran");
    await expect(page.getByLabel("Alamat email")).toHaveValue(email);
    await page.getByRole("checkbox", { name: "kasir" }).check();
    await page.getByRole("button", { name: "Kirim undangan" }).click();
    await expect(page.getByText("Undangan sedang dikirim.")).toBeVisible();
    await expect(page.getByText(email)).toBeVisible();
    const link = await linkFor(page, email);

    const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const theirs = await phone.newPage();
    await theirs.goto(link);
    await expect(theirs.getByText("Anda diundang ke UKM Mart sebagai kasir.")).toBeVisible();
    await theirs.getByLabel("Nama").fill("Kasir Baru");
    await theirs.getByLabel("Kata sandi").fill(password);
    await theirs.getByRole("button", { name: "Bergabung" }).click();
    await expect(theirs.getByRole("heading", { name: "Halo, Kasir Baru" })).toBeVisible();
    await theirs.goto(link);
    await expect(theirs.getByRole("heading", { name: "Tautan ini tidak berlaku lagi" })).toBeVisible();

    await theirs.goto("/akun/keamanan");
    await theirs.getByRole("button", { name: "Siapkan kode kedua" }).click();
    await expect(theirs.getByRole("img", { name: /Gambar QR/ })).toBeVisible();
    const app = new TOTP({ secret: ((await theirs.locator("code").textContent()) ?? "").replaceAll(" ", "") });
    await theirs.getByLabel("Kode enam angka dari aplikasi").fill("000000");
    await theirs.getByRole("button", { name: "Nyalakan" }).click();
    await expect(theirs.getByRole("alert")).toContainText("Kode tidak cocok");
    await theirs.getByLabel("Kode enam angka dari aplikasi").fill(app.generate());
    await theirs.getByRole("button", { name: "Nyalakan" }).click();
    await expect(theirs.getByRole("heading", { name: "Simpan kode cadangan ini" })).toBeVisible();
    await expect(theirs.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)).toHaveCount(10);

    await theirs.goto("/keluar");
    await theirs.getByRole("button", { name: "Keluar" }).first().click();
    await theirs.goto("/masuk?ke=/kantor");
    await theirs.getByLabel("Alamat email").fill(email);
    await theirs.getByLabel("Kata sandi").fill(password);
    await theirs.getByRole("button", { name: "Masuk" }).click();
    await expect(theirs.getByRole("heading", { name: "Kode kedua" })).toBeVisible();
    await theirs.goto("/kantor");
    await expect(theirs).toHaveURL(/\/masuk\/kode\?ke=%2Fkantor$/);
    await theirs.getByLabel("Kode", { exact: true }).fill(app.generate({ timestamp: Date.now() + 30_000 }));
    await theirs.getByRole("button", { name: "Masuk" }).click();
    await expect(theirs).toHaveURL(/\/kantor$/);

    await letFreshnessPass();
    await page.goto(`/kantor/orang?q=${encodeURIComponent(email)}`);
    await page.getByRole("link", { name: "Kasir Baru" }).click();
    await expect(page.getByRole("heading", { name: "Kasir Baru" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Beri peran" })).toBeHidden();
    await page.getByRole("link", { name: "Ketik kata sandi" }).click();
    await page.getByLabel("Kata sandi").fill("bukan yang benar");
    await page.getByRole("button", { name: "Lanjutkan" }).click();
    await expect(page.getByRole("alert")).toContainText("Kata sandi tidak cocok");
    await page.getByLabel("Kata sandi").fill(process.env["DEMO_PASSWORD"] ?? "");
    await page.getByRole("button", { name: "Lanjutkan" }).click();
    await expect(page).toHaveURL(/\/kantor\/orang\/[0-9a-f-]{36}$/);
    await page.getByLabel("Beri peran").selectOption({ label: "staf" });
    await page.getByRole("button", { name: "Beri peran" }).click();
    await expect(page.getByText("Peran diberikan. Orangnya")).toBeVisible();
    await expect(page.getByText("Peran diberikan: staf")).toBeVisible();

    await theirs.goto("/kantor");
    await expect(theirs).toHaveURL(/\/masuk\?ke=%2Fkantor$/);
    await phone.close();
  });
});

test("signing in works on the machine's own names, and its cookie stays", async ({ page, context }) => {
  const origin = new URL(process.env["PLAYWRIGHT_TEST_BASE_URL"] ?? "");
  for (const host of ["127.0.0.1", "localhost"]) {
    await context.clearCookies();
    await page.goto(`http://${host}:${origin.port}/masuk`);
    await page.getByLabel("Alamat email").fill("pembeli@contoh.test");
    await page.getByLabel("Kata sandi").fill(process.env["DEMO_PASSWORD"] ?? "");
    await page.getByRole("button", { name: "Masuk" }).click();
    await expect(page).toHaveURL(`http://${host}:${origin.port}/akun`);
    await page.reload();
    await expect(page.getByRole("heading", { name: /^Halo, / })).toBeVisible();
    const kept = (await context.cookies()).filter(({ name }) => name === "__Host-sesi");
    expect(kept.map(({ domain, secure, httpOnly, sameSite }) => [domain, secure, httpOnly, sameSite])).toEqual([
      [host, true, true, "Lax"],
    ]);
  }
});

test("another site cannot send a form in a signed-in visitor's name", async ({ page }) => {
  await signIn(page, "pembeli");
  const origin = process.env["PLAYWRIGHT_TEST_BASE_URL"] ?? "";
  const foreign = `<form id="f" method="post" action="${origin}/keluar"><button>Menangkan hadiah</button></form>`;
  await page.route("http://jahat.invalid/", (route) => route.fulfill({ contentType: "text/html", body: foreign }));
  await page.goto("http://jahat.invalid/");
  await page.getByRole("button", { name: "Menangkan hadiah" }).click();
  await expect(page.getByText("Permintaan ini datang dari situs lain.")).toBeVisible();
  await page.goto("/akun");
  await expect(page.getByRole("heading", { name: /^Halo, / })).toBeVisible();
});
