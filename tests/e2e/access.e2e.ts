import { expectOpenToAll } from "./barriers.ts";
import { signIn, test } from "./shop.ts";

for (const width of [360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("the doors to an account can be used by everybody", async ({ page }) => {
      for (const path of ["/masuk", "/daftar", "/lupa-sandi", "/keluar"]) {
        await page.goto(path);
        await expectOpenToAll(page, path);
      }
    });

    test("the account can be used by everybody", async ({ page }) => {
      await signIn(page, "pembeli");
      await expectOpenToAll(page, "/akun");
    });
  });
}
