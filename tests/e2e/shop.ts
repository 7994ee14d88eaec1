import { expect, type Page, test } from "@playwright/test";

export { expect, type Page, test };

/** Signs in through the page, as people do; `who` is the demo's name before the @. */
export async function signIn(page: Page, who: string): Promise<void> {
  await page.goto("/masuk");
  await page.getByLabel("Alamat email").fill(`${who}@contoh.test`);
  await page.getByLabel("Kata sandi").fill(process.env["DEMO_PASSWORD"] ?? "");
  await page.getByRole("button", { name: "Masuk" }).click();
  await expect(page).not.toHaveURL(/\/masuk/);
}
