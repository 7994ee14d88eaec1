import { witDay } from "#app/core/time.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";

type Goods = "food" | "drink" | "cosmetic" | "herbal" | "craft" | "wornGoods" | "rawPlant";
type Scale = "micro" | "small" | "medium";

/** Whether the law asks goods of this kind, from a maker of this scale, for a halal certificate on that day. */
export async function halalRequired(
  { goods, scale, now }: { goods: Goods; scale: Scale; now: Date },
  tx: Tx = db,
): Promise<boolean> {
  const day = new Date(witDay(now));
  const deadline = await tx.halalDeadline.findFirst({
    where: { goods, scale, validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] },
    select: { required: true },
  });
  return deadline?.required ?? false;
}
