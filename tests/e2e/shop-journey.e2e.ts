import type { Language } from "#app/core/actor.ts";
import { translator } from "#app/i18n/index.ts";
import { arrivedOrder, expect, type Page, signIn, test } from "./shop.ts";

/** The whole way of a shopper who has bought before, in both languages, with a script and without. */
for (const language of ["id", "en"] satisfies Language[])
  for (const javaScriptEnabled of [true, false]) {
    const t = translator(language);
    const inEnglish = language === "en" ? "lang=en" : "";
    const address = (path: string) => (inEnglish ? `${path}${path.includes("?") ? "&" : "?"}${inEnglish}` : path);

    test.describe(`in ${language === "en" ? "English" : "Indonesian"}, JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
      test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

      test("finds by a misspelt word, narrows, opens, adds, keeps for later, and reviews what arrived", async ({
        page,
      }) => {
        await signIn(page, "pembeli");
        await page.goto(address("/"));
        await search(page, t("shop.search"), "sirup palla");
        await expect(page).toHaveURL(inEnglish ? /lang=en/ : /\/produk\?q=/);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await narrow(page, t, javaScriptEnabled);
        await found(page).click();
        await expect(page).toHaveURL(/\/produk\/sirup-pala/);

        await page.getByRole("button", { name: t("shop.product.add") }).click();
        await expect(page).toHaveURL(/\/keranjang/);
        await expect(page.getByRole("link", { name: t("orders.cart.checkout") })).toBeVisible();

        await page.goto(address("/produk/sirup-pala"));
        const kept = page.getByRole("button", { name: t("feedback.wish.drop") });
        const keep = page.getByRole("button", { name: t("feedback.wish.keep"), exact: true });
        if (!(await kept.isVisible())) await keep.click();
        await expect(kept).toBeVisible();
        await kept.click();
        await expect(keep).toBeVisible();

        await page.goto(address(`/pesanan/${await arrivedOrder("last")}`));
        await page.getByRole("link", { name: t("feedback.review.link") }).click();
        await page.getByRole("radio", { name: new RegExp(`^${t("feedback.rating.5")}`) }).check();
        await page.getByLabel(t("feedback.review.text")).fill("Wanginya sampai ke tetangga.");
        await page.getByRole("button", { name: t("feedback.review.do") }).click();
        await expect(page.getByRole("status")).toContainText(t("feedback.review.sent"));
        await expect(page.locator("html")).toHaveAttribute("lang", language);
      });
    });
  }

async function search(page: Page, label: string, words: string): Promise<void> {
  const field = page.getByLabel(label).first();
  await field.fill(words);
  await field.press("Enter");
  await expect(found(page)).toBeVisible();
}

const found = (page: Page) => page.locator('#isi h3 a[href^="/produk/sirup-pala"]').first();

/** On a phone the choices lie behind a button that needs no script. */
async function narrow(page: Page, t: ReturnType<typeof translator>, javaScriptEnabled: boolean): Promise<void> {
  const inStock = page.getByRole("checkbox", { name: new RegExp(`^${t("shop.facet.inStock")}`) });
  await page.locator("label[for=buka-saring]").click();
  await inStock.click(); // with a script this sends the form at once
  if (!javaScriptEnabled)
    await page
      .getByRole("button", { name: t("shop.facet.apply") })
      .last()
      .click();
  await expect(page).toHaveURL(/stok=1/);
}
