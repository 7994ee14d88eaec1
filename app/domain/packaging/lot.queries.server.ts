import { db } from "#app/platform/db/db.server.ts";

/** For whose pack a printed lot was made; its code stands on every pack of it. Null when no lot is called so. */
export async function variantOfPackagingLot(code: string): Promise<string | null> {
  const text = code.trim().toUpperCase();
  if (!/^[A-Z0-9][A-Z0-9 ._/-]{0,63}$/.test(text)) return null;
  const lot = await db.packagingLot.findUnique({
    where: { code: text },
    select: { job: { select: { variantId: true } } },
  });
  return lot?.job.variantId ?? null;
}
