import type { Browser, Page } from "@playwright/test";
import { listProduct } from "./owner.ts";
import { buy, find, track } from "./road/buyer.ts";
import { decide, fillChecklist, takeSeat } from "./road/curator.ts";
import { send } from "./road/seller.ts";
import { expect, signIn, test } from "./shop.ts";

// The main road as four people walk it: an owner, two curators, a guest. The shop's part also without JavaScript.
for (const width of [390, 1280]) {
  test(`a product goes from its maker to a stranger's door, at ${width} px`, async ({ browser }) => {
    test.setTimeout(240_000);
    const name = `Sambal Kenari Contoh ${width}`;
    const people = new Map<string, Page>();
    const as = async (who: string) => {
      const page = people.get(who) ?? (await newPage(browser, width));
      if (!people.has(who)) await signIn(page, who);
      people.set(who, page);
      return page;
    };

    await listProduct(await as("pemilik"), { name });

    for (const [who, said] of [
      ["kurator", "Nilai diserahkan. Menunggu kurator lain."],
      ["kurator2", "Versi ini lolos dan segera tayang."],
    ] as const) {
      const curator = await as(who);
      await takeSeat(curator, name);
      await fillChecklist(curator);
      await decide(curator, "pass", said);
    }

    for (const javaScript of [true, false]) {
      const guest = await newPage(browser, width, javaScript);
      await expect(async () => {
        await find(guest, `sambel kenary contoh ${width}`, name);
      }).toPass({ timeout: 30_000 });
      const number = await buy(guest, "100 g");
      await send(await as("pemilik"), name);
      await track(guest, number, "shipped");
      await lettersWentOut(await as("admin"), number);
      await guest.context().close();
    }
    for (const page of people.values()) await page.context().close();
  });
}

async function newPage(browser: Browser, width: number, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, javaScriptEnabled });
  return context.newPage();
}

/** The demo keeps every letter: to the buyer that it is paid and on its way, to the owner that it came in. */
async function lettersWentOut(admin: Page, number: string): Promise<void> {
  await expect(async () => {
    await admin.goto("/kantor/surat");
    await expect(admin.getByRole("link", { name: new RegExp(number) })).toHaveCount(4, { timeout: 1000 });
  }).toPass({ timeout: 20_000 });
}
