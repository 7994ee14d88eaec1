import { tenSecondsPass } from "./held.ts";
import { beginCase, followUp, holdClass, logSession, recordOutcome } from "./office.ts";
import { listProduct } from "./owner.ts";
import * as packs from "./packaging.ts";
import { buy, complain, find, track } from "./road/buyer.ts";
import { decide, fillChecklist, takeSeat } from "./road/curator.ts";
import { consentsToProvenance, everyStep, provenance, toldOf } from "./road/history.ts";
import { company, type People, stranger } from "./road/people.ts";
import { send } from "./road/seller.ts";
import { expect, type Page, test } from "./shop.ts";

for (const width of [390, 1280]) {
  test.describe
    .serial(`at ${width} px`, () => {
      const name = `Sambal Kenari Contoh ${width}`;
      const typed = `sambel kenary contoh ${width}`;
      let people: People;
      test.beforeAll(({ browser }) => {
        people = company(browser, { width });
      });
      test.afterAll(() => people.goHome());

      // An owner, two curators, a guest. The shop's part also without JavaScript.
      test("a product goes from its maker to a stranger's door", async ({ browser }) => {
        test.setTimeout(240_000);
        await listProduct(await people.as("pemilik"), { name });
        await pass(await people.as("kurator"), name);
        await pass(await people.as("kurator2"), name);
        await tenSecondsPass({ name });
        for (const javaScriptEnabled of [true, false]) {
          const guest = await stranger(browser, { width, javaScriptEnabled });
          await expect(() => find(guest, typed, name)).toPass({ timeout: 30_000 });
          const number = await buy(guest, "100 g");
          await send(await people.as("pemilik"), name);
          await track(guest, number, "shipped");
          await lettersWentOut(await people.as("admin"), number);
          await guest.context().close();
        }
      });

      // A consultant, the owner, a designer, two operators, a guest: the same product, and all that is done for it.
      test("its maker is served, it is packed, and its history holds every step", async ({ browser }) => {
        test.setTimeout(240_000);
        const consultant = await people.as("konsultan");
        const owner = await people.as("pemilik");
        const trademark = `IDM0${width}56789`.padEnd(12, "0").slice(0, 12);
        const address = await serve(consultant, { name, trademark });
        await holdClass(consultant, {
          title: `Kelas Label Pangan ${width}`,
          enterprise: "Dapur Pala Gamalama (contoh)",
          person: `Peserta Contoh ${width}`,
        });

        const number = await packs.requestPacks(owner, `${name}.* 200 g`, 200);
        await packs.acceptAndQuote(await people.as("operator"), number);
        await packs.agree(owner, number);
        await packs.sendProof(await people.as("desainer"), number, await packs.artwork());
        await packs.approveProof(owner, number);
        await packs.print(await people.as("operator"), number, 204);
        await packs.passCheck(await people.as("operator2"), number);
        await packs.handOver(await people.as("operator"), number, "Contoh Penerima");

        const guest = await stranger(browser, { width });
        await find(guest, typed, name);
        await expect(guest.getByText(trademark)).toBeVisible();
        const shown = provenance(guest).filter({ hasText: "Sertifikasi dan standardisasi produk" });
        await expect(shown).toHaveCount(1);
        await consentsToProvenance(owner, false);
        await guest.reload();
        await expect(shown).toHaveCount(0);
        await consentsToProvenance(owner, true);
        await guest.reload();
        await expect(shown).toHaveCount(1);
        await buy(guest, "200 g");
        await complain(guest, "Tutupnya longgar, isinya masih baik.");

        const told = await toldOf(consultant, address);
        for (const step of everyStep({ trademark, number })) expect.soft(told).toContain(step);
      });
    });
}

async function pass(curator: Page, name: string): Promise<void> {
  await takeSeat(curator, name);
  await fillChecklist(curator);
  await decide(curator, "pass", "Anda menyatakan lolos.");
}

/** From the product's page in the office to its maker: a case with a session, an outcome and a follow-up. */
async function serve(consultant: Page, { name, trademark }: { name: string; trademark: string }): Promise<string> {
  await consultant.goto(`/kantor/produk?q=${encodeURIComponent(name)}`);
  await consultant.getByRole("link", { name, exact: true }).first().click();
  await expect(consultant.getByRole("heading", { name, level: 1 })).toBeVisible();
  const address = consultant.url();
  await consultant.locator("#produk").getByRole("link").first().click();
  await beginCase(consultant, { service: "Sertifikasi", topic: "Mendaftarkan merek", product: name });
  await logSession(consultant, "Siapkan logo dan contoh label.");
  await recordOutcome(consultant, { kind: "Merek terdaftar", number: trademark, pack: new RegExp(`^${name}`) });
  await followUp(consultant, "Label baru sudah dipakai.");
  return address;
}

/** The demo keeps every letter: to the buyer that it is paid and on its way, to the owner that it came in. */
async function lettersWentOut(admin: Page, number: string): Promise<void> {
  await expect(async () => {
    await admin.goto("/kantor/surat");
    await expect(admin.getByRole("link", { name: new RegExp(number) })).toHaveCount(4, { timeout: 1000 });
  }).toPass({ timeout: 20_000 });
}
