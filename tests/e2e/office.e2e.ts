import { beginCase, logSession, recordOutcome, registerEnterprise } from "./office.ts";
import { expect, signIn, test } from "./shop.ts";

const sizes = [
  { name: "a phone", viewport: { width: 390, height: 844 }, javaScriptEnabled: false },
  { name: "a laptop", viewport: { width: 1280, height: 800 }, javaScriptEnabled: true },
] as const;

for (const { name, viewport, javaScriptEnabled } of sizes) {
  test.describe(`the office on ${name}, with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ viewport, javaScriptEnabled });
    // From the register to the outcome there are a dozen pages.
    test.setTimeout(120_000);

    test("a consultant registers an enterprise, serves it and records its NIB", async ({ page }) => {
      const enterprise = `Dapur Kantor ${viewport.width} (contoh)`;
      await signIn(page, "konsultan");
      await registerEnterprise(page, { name: enterprise });
      await beginCase(page, { service: "Pendaftaran usaha di OSS", topic: "Minta dibuatkan NIB" });
      await logSession(page, "Siapkan alamat dan bidang usaha.");
      const nib = `99001${viewport.width}12345678`.slice(0, 13);
      await recordOutcome(page, { kind: "NIB terbit", number: nib });
      await page.locator("#berkas").getByRole("link", { name: enterprise }).click();
      await expect(page.locator("#izin").getByText(nib)).toBeVisible();
      await expect(page.locator("#riwayat").getByText("Hasil layanan")).toBeVisible();
      await page.goto("/kantor/usaha?q=siti");
      await expect(page.getByRole("link", { name: enterprise })).toBeVisible();
    });

    test("a likely double is shown, and nothing typed is lost", async ({ page }) => {
      await signIn(page, "konsultan");
      await page.goto("/kantor/usaha/baru");
      await page.getByLabel("Nama usaha").fill("UD. Dapur Pala Gamalama");
      await page.getByLabel("Kabupaten atau kota").selectOption({ label: "Kota Ternate" });
      await page.getByLabel("Nama pemilik atau penanggung jawab").fill("Ana Contoh");
      await page.getByLabel("Nomor HP (WhatsApp)").fill("0812 9999 0001");
      await page.getByRole("button", { name: "Daftarkan" }).click();
      await expect(page.getByRole("link", { name: "Dapur Pala Gamalama (contoh)" })).toBeVisible();
      await expect(page.getByLabel("Nama pemilik atau penanggung jawab")).toHaveValue("Ana Contoh");
    });
  });
}

// With JavaScript the road's walk does the same, on a phone and on a laptop.
test.describe("the office without JavaScript", () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  test("a licence that comes of a case stands on the product and its timeline", async ({ page }) => {
    test.setTimeout(120_000);
    await signIn(page, "konsultan");
    await page.goto("/kantor/produk?q=Sirup%20Pala");
    await page.getByRole("link", { name: "Sirup Pala", exact: true }).first().click();
    const product = "Sirup Pala";
    await expect(page.getByRole("heading", { name: product, level: 1 })).toBeVisible();
    const address = page.url();
    await page.locator("#produk").getByRole("link").first().click();
    await beginCase(page, { service: "Sertifikasi", topic: "Mendaftarkan merek", product });
    const number = "IDM003901234";
    await recordOutcome(page, { kind: "Merek terdaftar", number, pack: new RegExp(`^${product}`) });
    await page.goto(address);
    await expect(page.locator("#izin").getByText(number)).toBeVisible();
    await expect(page.locator("#riwayat").getByText(number)).toBeVisible();
    await expect(page.locator("#layanan").getByText("Sertifikasi dan standardisasi produk").first()).toBeVisible();
  });
});
