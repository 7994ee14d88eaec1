import { expect, type Page } from "@playwright/test";

/** Takes a free seat of the submitted version and opens its checklist. */
export async function takeSeat(page: Page, product: string): Promise<void> {
  await page.goto(`/kurasi?q=${encodeURIComponent(product)}`);
  await page.getByRole("link", { name: product }).first().click();
  await page.locator("button[name=action][value=claim]").click();
  await expect(page.getByText("Kursi diambil.")).toBeVisible();
}

/** Answers every item; each name in `failing` fails with that note, the rest pass. */
export async function fillChecklist(page: Page, failing: Readonly<Record<string, string>> = {}): Promise<void> {
  const rows = page.locator("[data-item]");
  await expect(rows.first()).toBeVisible();
  for (const row of await rows.all()) {
    const title = (await row.locator("b").first().textContent()) ?? "";
    const note = failing[title];
    const answer = `input[value=${note ? "fail" : "pass"}]`;
    await row.locator(`label:has(${answer})`).click();
    await expect(row.locator(answer)).toBeChecked();
    if (note) await writeNote(row, note);
  }
  await page.getByRole("checkbox", { name: "Saya tidak punya hubungan dengan usaha ini" }).check();
}

async function writeNote(row: ReturnType<Page["locator"]>, note: string): Promise<void> {
  const field = row.locator("textarea");
  if (!(await field.isVisible())) await row.locator("summary").click();
  await field.fill(note);
}

/** Sends the verdict by the table's own button; `said` is what the page answers. */
export async function decide(page: Page, verdict: "pass" | "return", said: string): Promise<void> {
  await page.locator(`button[name=action][value=${verdict}]`).click();
  await expect(page.getByText(said)).toBeVisible({ timeout: 20_000 });
}
