import type { Browser } from "@playwright/test";
import { type Page, signIn } from "../shop.ts";

type Screen = { width: number; javaScriptEnabled?: boolean };

/** Somebody nobody knows yet, with a browser of her own. */
export async function stranger(browser: Browser, { width, javaScriptEnabled = true }: Screen): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, javaScriptEnabled });
  return context.newPage();
}

export type People = ReturnType<typeof company>;

/** The people of a walk: each signs in once and keeps a browser of her own until all go home. */
export function company(browser: Browser, screen: Screen) {
  const here = new Map<string, Page>();
  return {
    async as(who: string): Promise<Page> {
      const page = here.get(who) ?? (await stranger(browser, screen));
      if (!here.has(who)) await signIn(page, who);
      here.set(who, page);
      return page;
    },
    async goHome(): Promise<void> {
      for (const page of here.values()) await page.context().close();
    },
  };
}
