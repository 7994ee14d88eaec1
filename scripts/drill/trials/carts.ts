import { createHash, randomBytes } from "node:crypto";
import { anonymous } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { rupiah } from "#app/core/money.ts";
import { shownAs } from "#app/domain/orders/checkout.rules.ts";
import { checkOut } from "#app/domain/payments/payments.server.ts";
import { createPrng } from "#app/domain/payments/sandbox/prng.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import type { Report } from "../drill.ts";

type Pack = { id: string; price: number };
type Trial = { packs: readonly Pack[]; buyers: number; runs: number; seed: number };

const KINDS = 3;

/** Buyers with three of many goods each, put in in any order, all at once: nobody meets a deadlock, nothing is held twice. */
export async function carts({ claim, figure }: Report, { packs, buyers, runs, seed }: Trial): Promise<void> {
  const random = createPrng(seed);
  const codes = new Map<string, number>();
  let broken: unknown = null;
  for (let run = 0; run < runs; run += 1) {
    // Enough for most: in every run some come too late.
    const each = Math.max(1, Math.floor((buyers * KINDS * 0.8) / packs.length));
    const ids = packs.map(({ id }) => id);
    await db.$executeRaw`UPDATE stock SET onhand = reserved + ${each}::int WHERE variant_id = ANY(${ids}::uuid[])`;
    const ready = await Promise.all(Array.from({ length: buyers }, () => atTheTill(draw(packs, random))));
    const answers = await Promise.allSettled(ready.map((one) => checkOut(one)));
    for (const answer of answers) {
      if (answer.status === "rejected") broken ??= answer.reason;
      const code = answer.status === "rejected" ? "thrown" : codeOf(answer.value);
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
  }
  const count = (code: string) => codes.get(code) ?? 0;
  figure("answers", [...codes].map(([code, times]) => `${times}×${code}`).join(" "));
  claim("no deadlock and no other error reaches a buyer", count("thrown") === 0, broken ?? undefined);
  claim("somebody came too late, so there was a race", count("orders.refused.soldOutNow") > 0);
  claim(
    "all others hold their goods",
    count("held") + count("orders.refused.soldOutNow") + count("orders.refused.soldOut") === buyers * runs,
  );
  const [{ apart = -1n } = {}] = await db.$queryRaw<{ apart: bigint }[]>`
    SELECT count(*) AS apart FROM stock s
    WHERE s.reserved <> (SELECT coalesce(sum(h.quantity), 0) FROM stock_hold h
      WHERE h.variant_id = s.variant_id AND h.place_id = s.place_id AND h.ended_at IS NULL)`;
  claim("what is reserved is what the orders hold, for every good", apart === 0n, apart);
  const whole = await db.order.count({ where: { lines: { some: {} }, NOT: { stockHolds: { some: {} } } } });
  claim("no order without its goods", whole === 0, whole);
}

const codeOf = (answer: Awaited<ReturnType<typeof checkOut>>): string => (answer.ok ? "held" : answer.code);

function draw(packs: readonly Pack[], random: () => number): Pack[] {
  const left = [...packs];
  return Array.from({ length: KINDS }, () => left.splice(Math.floor(random() * left.length), 1)).flat();
}

/** A browser's cart, written at once: getting ready is no part of the trial. */
async function atTheTill(wanted: readonly Pack[]) {
  const tokenHash = new Uint8Array(createHash("sha256").update(randomBytes(24)).digest());
  const now = clock.now();
  await db.cart.create({
    data: {
      ...{ id: newId(), tokenHash, createdAt: now, changedAt: now },
      lines: {
        create: wanted.map(({ id, price }) => ({
          ...{ id: newId(), variantId: id, quantity: 1, seenPrice: price, addedAt: now },
        })),
      },
    },
  });
  const lines = wanted.map(({ id, price }) => ({ variantId: id, quantity: 1, unitPrice: rupiah(price) }));
  const shown = createHash("sha256")
    .update(shownAs(lines, rupiah(0)))
    .digest("base64url");
  const form = {
    ...{ token: newId(), name: "Rahma Latuconsina", phone: "+6281234567890", delivery: "pickup" as const },
    ...{ province: null, regency: null, district: null, village: null, street: null, giftNote: null },
    ...{ method: "card" as const, shownReguler: null, shownKargo: null, shownPickup: shown },
  };
  return { actor: anonymous, key: { personId: null, tokenHash }, form, language: "id" as const, now };
}
