import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId, orderNumber } from "#app/core/ids.ts";
import { constraintOf, db, inTransaction, sqlState } from "#app/platform/db/db.server.ts";
import { type Cast, cast, product, today } from "../../cast/index.ts";

let people: Cast;
const owner = new pg.Client({ connectionString: process.env["MIGRATE_DATABASE_URL"] });

beforeAll(async () => {
  people = await cast();
  await owner.connect();
});
afterAll(() => owner.end());

/** The rule that refused: the constraint's name, or the state for a missing right. */
async function refusal(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return constraintOf(error) ?? sqlState(error) ?? (error instanceof pg.DatabaseError ? error.constraint : "unknown");
  }
}

describe("the database knows the lifecycles", () => {
  test("a listing is not born approved", async () => {
    const born = { ...versionOf(people.coffee.productId, 9), state: "approved" as const, hash: "x" };
    expect(await refusal(() => db.listingVersion.create({ data: born }))).toBe("lifecycle_edge");
  });

  test("a live version does not become a draft again", async () => {
    const back = () =>
      db.$executeRaw`UPDATE listing_version SET state = 'draft' WHERE id = ${people.coffee.versionId}::uuid`;
    expect(await refusal(back)).toBe("lifecycle_edge");
  });

  test("the app cannot add an edge of its own", async () => {
    const edge = { flow: "listingVersion", from: "approved", to: "draft" };
    expect(await refusal(() => db.lifecycleEdge.create({ data: edge }))).toBe("42501");
  });
});

describe("a version that was submitted", () => {
  test("is not edited, not even by the owner of the tables", async () => {
    const text = `UPDATE listing_version SET story_id = 'better' WHERE id = '${people.coffee.versionId}'`;
    expect(await refusal(() => owner.query(text))).toBe("listing_version_frozen");
  });

  test("keeps its photos and packs", async () => {
    const { versionId } = people.coffee;
    expect(await refusal(() => db.listingVersionPhoto.deleteMany({ where: { versionId } }))).toBe(
      "listing_version_frozen",
    );
    const rename = () => db.listingVersionVariant.updateMany({ where: { versionId }, data: { netQuantity: 1 } });
    expect(await refusal(rename)).toBe("listing_version_frozen");
  });

  test("is not emptied by moving its parts to another version, nor taken away whole", async () => {
    const { productId, versionId } = people.coffee;
    const draft = versionOf(productId, 8);
    await db.listingVersion.create({ data: draft });
    const away = (table: string) =>
      owner.query(`UPDATE ${table} SET version_id = '${draft.id}' WHERE version_id = '${versionId}'`);
    expect(await refusal(() => away("listing_version_photo"))).toBe("listing_version_frozen");
    expect(await refusal(() => away("listing_version_variant"))).toBe("listing_version_frozen");
    const gone = () => owner.query(`DELETE FROM listing_version WHERE id = '${versionId}'`);
    expect(await refusal(gone)).toBe("listing_version_frozen");
    await owner.query(`DELETE FROM listing_version WHERE id = '${draft.id}'`);
  });

  test("leaves room for one open version of its product only", async () => {
    const { productId } = people.coffee;
    await db.listingVersion.create({ data: versionOf(productId, 2) });
    expect(await refusal(() => db.listingVersion.create({ data: versionOf(productId, 3) }))).toBe(
      "listing_version_one_open",
    );
  });
});

describe("a product", () => {
  test("carries one open hold of a kind, and another one once the first has ended", async () => {
    const { productId } = await product(people.owner, people.kitchen);
    const hold = () =>
      db.hold.create({ data: { id: newId(), productId, kind: "quality", since: today, reason: "contoh" } });
    await hold();
    expect(await refusal(hold)).toBe("hold_one_open");
    await db.hold.updateMany({ where: { productId }, data: { until: today } });
    expect(await refusal(hold)).toBeUndefined();
  });

  test("never promises more than lies on the shelf", async () => {
    const [pack] = people.coffee.variants;
    const promise = () => db.stock.updateMany({ where: { variantId: pack.id }, data: { reserved: 11 } });
    expect(await refusal(promise)).toBe("stock_reserved");
    const sell = () => db.stock.updateMany({ where: { variantId: pack.id }, data: { onhand: -1 } });
    expect(await refusal(sell)).toBe("stock_onhand");
  });
});

describe("what is written once stays", () => {
  test("the app may neither change nor delete a movement of stock, nor empty the table", async () => {
    expect(await refusal(() => db.stockMovement.updateMany({ data: { note: "other" } }))).toBe("42501");
    expect(await refusal(() => db.stockMovement.deleteMany())).toBe("42501");
    expect(await refusal(() => db.$executeRaw`TRUNCATE stock_movement`)).toBe("42501");
  });

  test("nor does anybody else", async () => {
    expect(await refusal(() => owner.query("UPDATE stock_movement SET note = 'other'"))).toBe("append_only");
    expect(await refusal(() => owner.query("DELETE FROM stock_movement"))).toBe("append_only");
    expect(await refusal(() => owner.query("TRUNCATE stock_movement"))).toBe("append_only");
  });

  test("every table that says append-only is closed to the app", async () => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname LIKE '%\\_append\\_only'
         AND (has_table_privilege('mart_app', tgrelid, 'UPDATE') OR has_table_privilege('mart_app', tgrelid, 'DELETE'))`,
    );
    expect(rows).toEqual([]);
  });

  test("a database made for demo never becomes live", async () => {
    await owner.query(
      "INSERT INTO app_setting (key, value, changed_at) VALUES ('mode', '\"demo\"', now()) ON CONFLICT DO NOTHING",
    );
    const change = () => db.appSetting.update({ where: { key: "mode" }, data: { value: "live" } });
    expect(await refusal(change)).toBe("app_setting_mode");
  });
});

describe("the ledger", () => {
  test("refuses an entry whose sides differ", async () => {
    expect(
      await refusal(() =>
        book([
          { side: "debit", amount: 10n },
          { side: "credit", amount: 9n },
        ]),
      ),
    ).toBe("entry_balance");
  });

  test("refuses an entry without postings", async () => {
    expect(await refusal(() => book([]))).toBe("entry_balance");
  });

  test("takes a balanced entry, and no balanced pair more", async () => {
    const entryId = await book([
      { side: "debit", amount: 10n },
      { side: "credit", amount: 10n },
    ]);
    const more = () =>
      db.ledgerPosting.createMany({
        data: [
          { entryId, position: 3, account: "bank", side: "debit", amount: 5n },
          { entryId, position: 4, account: "bank", side: "credit", amount: 5n },
        ],
      });
    expect(await refusal(more)).toBe("entry_balance");
  });
});

describe("a payment", () => {
  test("is never paid back beyond what came in", async () => {
    const attempt = await paidAttempt(50_000n);
    const back = (amount: bigint) =>
      db.paymentAttempt.update({ where: { id: attempt }, data: { refundedTotal: { increment: amount } } });
    expect(await refusal(() => back(30_000n))).toBeUndefined();
    expect(await refusal(() => back(20_001n))).toBe("payment_attempt_refund_cap");
  });
});

const versionOf = (productId: string, number: number) => ({
  id: newId(),
  productId,
  number,
  categoryCode: "kopi-teh",
  authorId: people.owner.id,
  createdAt: today,
  changedAt: today,
});

async function book(sides: readonly { side: "debit" | "credit"; amount: bigint }[]): Promise<string> {
  const id = newId();
  await inTransaction(async (tx) => {
    await tx.ledgerEntry.create({
      data: { id, at: today, kind: "test", sourceKind: "order", sourceId: newId(), lines: 2 },
    });
    await tx.ledgerPosting.createMany({
      data: sides.map((one, at) => ({ entryId: id, position: at + 1, account: "bank" as const, ...one })),
    });
  });
  return id;
}

async function paidAttempt(amount: bigint): Promise<string> {
  const order = await db.order.create({
    data: {
      id: newId(),
      number: orderNumber(),
      checkoutToken: newId(),
      language: "id",
      termsVersion: "1",
      method: "card",
      delivery: "ship",
      goodsTotal: amount,
      shippingTotal: 0n,
      total: amount,
      holdUntil: today,
      placedAt: today,
    },
  });
  const { id } = await db.paymentAttempt.create({
    data: {
      id: newId(),
      orderId: order.id,
      method: "card",
      provider: "stripe",
      amount,
      captured: amount,
      createdAt: today,
    },
  });
  return id;
}
