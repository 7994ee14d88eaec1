import { expect, type Page, test } from "@playwright/test";
import pg from "pg";

export { expect, type Page, test };

/** Signs in through the page, as people do; `who` is the demo's name before the @. */
export async function signIn(page: Page, who: string): Promise<void> {
  await page.goto("/masuk");
  await page.getByLabel("Alamat email").fill(`${who}@contoh.test`);
  await page.getByLabel("Kata sandi").fill(process.env["DEMO_PASSWORD"] ?? "");
  await page.getByRole("button", { name: "Masuk" }).click();
  await expect(page).not.toHaveURL(/\/masuk/);
}

/**
 * An order of the demo's shopper with goods that arrived and that she has not reviewed: journeys that review side by side
 * begin at either end.
 */
export async function arrivedOrder(which: "first" | "last"): Promise<string> {
  const client = new pg.Client({ connectionString: process.env["SHOP_DATABASE_URL"] });
  await client.connect();
  const { rows } = await client.query(`
    SELECT o.number FROM "order" o JOIN "user" u ON u.id = o.user_id JOIN parcel p ON p.order_id = o.id
    JOIN parcel_line pl ON pl.parcel_id = p.id LEFT JOIN product_review r ON r.order_line_id = pl.order_line_id
    WHERE u.email = 'pembeli@contoh.test' AND p.state IN ('delivered', 'received') AND r.id IS NULL
    ORDER BY o.number`);
  await client.end();
  return rows.at(which === "first" ? 0 : -1).number;
}
