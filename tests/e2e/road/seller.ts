import { expect, type Page } from "@playwright/test";

/** The owner answers a paid order: accepts, packs, ships with the courier's number. */
export async function send(page: Page, product: string): Promise<void> {
  await page.goto("/lapak/pesanan");
  await page.getByRole("listitem").filter({ hasText: product }).getByRole("link").first().click();
  await press(page, "Terima pesanan", "accepted");
  await press(page, "Tandai sudah dikemas", "packed");
  await page.getByLabel("Nomor resi").fill("P2411240012345");
  await press(page, "Kirim paket", "shipped");
}

async function press(page: Page, button: string, state: string): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await expect(page.locator(`[data-state=${state}]`).first()).toBeVisible();
}
