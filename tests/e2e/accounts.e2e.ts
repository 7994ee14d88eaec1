import { expect, signIn, test } from "./shop.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(`people, with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("a shopper signs in, sees her devices, changes her name and signs out", async ({ page }) => {
      await signIn(page, "pembeli");
      await expect(page).toHaveURL(/\/akun$/);
      await page.getByRole("link", { name: "Buka keamanan" }).click();
      await expect(page.getByText("perangkat ini")).toBeVisible();
      await page.getByRole("link", { name: "Akun", exact: true }).first().click();
      await page.getByLabel("Nama", { exact: true }).fill("Melati D. (contoh)");
      await page.getByRole("button", { name: "Simpan profil" }).click();
      await expect(page.getByText("Tersimpan.")).toBeVisible();
      await expect(page.getByRole("heading", { name: "Halo, Melati D. (contoh)" })).toBeVisible();
      await page.getByRole("button", { name: "Keluar" }).first().click();
      await expect(page.getByText("Kamu sudah keluar.")).toBeVisible();
      await page.goto("/akun");
      await expect(page).toHaveURL(/\/masuk\?ke=%2Fakun/);
    });

    test("a wrong password is refused in words and keeps the address", async ({ page }) => {
      await page.goto("/masuk");
      await page.getByLabel("Alamat email").fill("pembeli@contoh.test");
      await page.getByLabel("Kata sandi").fill("bukan yang benar");
      await page.getByRole("button", { name: "Masuk" }).click();
      await expect(page.getByRole("alert")).toContainText("Email atau kata sandi tidak cocok");
      await expect(page.getByLabel("Alamat email")).toHaveValue("pembeli@contoh.test");
    });
  });
}

test("staff land where their work lies", async ({ page }) => {
  await signIn(page, "kurator");
  await expect(page).toHaveURL(/\/kurasi/);
});
