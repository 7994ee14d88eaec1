import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What a machine can see of WCAG 2.2 AA; the rest is looked at by eye. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Everybody can use the page as it stands now: no barrier a machine can find, nothing beside the screen. */
export async function expectOpenToAll(page: Page, name: string): Promise<void> {
  // Our pages hold no frames: one run in the page itself says all, in a third of the time.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: "tag", values: rules }, preload: false, resultTypes: ["violations"] })
    .setLegacyMode()
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  expect.soft(found, name).toEqual([]);
  expect.soft(await sideways(page), `${name}, sideways`).toBeLessThanOrEqual(0);
}

/** By how many pixels the page is wider than the screen. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
