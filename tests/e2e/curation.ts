import pg from "pg";
import { copyLive, lead } from "../waiting.ts";
import { expect, type Page } from "./shop.ts";

/** How the versions made here are known. */
export const NUMBER = 300;

async function asked<T>(question: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env["SHOP_DATABASE_URL"] });
  await client.connect();
  try {
    return await question(client);
  } finally {
    await client.end();
  }
}

/** New stories of goods already sold, a light change that one curator judges; sent so long ago that they come first. */
export const storiesWait = (most: number, number = NUMBER): Promise<number> =>
  asked(async (client) => {
    const differs = {
      story_id: "t.story_id || ' Dikerjakan bertiga di teras rumah.'",
      submitted_at: "now() - interval '40 days'",
      hash: "md5(c.id::text)",
      weight: "'B'",
    };
    await copyLive(client, { number, most, groups: ["craft", "food"], differs });
    await lead(client, number, ["submitted"]);
    const { rows } = await client.query("SELECT count(*)::int AS n FROM waiting_version WHERE number = $1", [number]);
    return rows[0].n;
  });

/** How many of them were approved by a decision that names their hash and a checklist. */
export const approved = (number = NUMBER): Promise<number> =>
  asked(async (client) => {
    const { rows } = await client.query(
      `SELECT count(*)::int AS n FROM curation_decision d JOIN listing_version v ON v.id = d.version_id
       JOIN category g ON g.code = v.category_code JOIN checklist c ON c.id = d.checklist_id AND c."group" = g.checklist_code
       WHERE v.number = $1 AND d.outcome = 'approved' AND d.version_hash = v.hash AND v.state IN ('approved', 'superseded')`,
      [number],
    );
    return rows[0].n;
  });

/** How many of them were given a verdict, counted or still to be taken back. */
export const judged = (): Promise<number> =>
  asked(async (client) => {
    const { rows } = await client.query(
      `SELECT count(*)::int AS n FROM review r JOIN listing_version v ON v.id = r.version_id
       WHERE v.number = $1 AND r.state IN ('held', 'submitted')`,
      [NUMBER],
    );
    return rows[0].n;
  });

/** The language somebody chose for every page. */
export const speaks = (who: string, language: "id" | "en"): Promise<unknown> =>
  asked((client) =>
    client.query(`UPDATE "user" SET language = $1::text::language WHERE email = $2`, [language, `${who}@contoh.test`]),
  );

/** On to the next one that is free; one judged already is passed by. */
export async function nextByKeys(page: Page): Promise<void> {
  do {
    const here = page.url().split("?")[0] ?? "";
    // A key pressed while the page is being drawn anew is heard by nobody: a person presses again.
    await expect(async () => {
      await page.keyboard.press("j");
      await expect(page).not.toHaveURL(new RegExp(here), { timeout: 5_000 });
    }).toPass({ timeout: 30_000 });
    await settled(page);
  } while ((await page.getByRole("button", { name: "Ambil" }).count()) === 0);
}

/** One review from the open page to the verdict, without a pointer: seat, every question, the tick, the verdict. */
export async function reviewByKeys(page: Page): Promise<void> {
  const { keyboard } = page;
  await expect(page.getByRole("button", { name: "Ambil" })).toBeVisible();
  await settled(page);
  await keyboard.press("c");
  await expect(page.locator("[data-item]").first()).toBeVisible({ timeout: 20_000 });
  await settled(page);
  const questions = await page.locator("[data-item]").count();
  for (let at = 0; at < questions; at += 1) {
    await keyboard.press("ArrowDown");
    await keyboard.press("1");
  }
  const tick = page.locator("input[name=noConflict]");
  while (!(await tick.evaluate((box) => box === document.activeElement))) await keyboard.press("Tab");
  await keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Nyatakan lolos" })).toBeEnabled();
  await keyboard.press("a");
  await expect(page).toHaveURL(/selesai=pass/, { timeout: 20_000 });
  await settled(page);
}

/** The page hears its keys once it has been drawn: no person is quicker than two frames. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
