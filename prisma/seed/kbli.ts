import type { PrismaClient } from "#app/platform/db/generated/client.ts";
import { KBLI_VERSION, kblis } from "./data/kbli.ts";

/** The lines of business of the list in force. Safe to repeat. */
export async function seedKbli(db: PrismaClient): Promise<void> {
  await db.kbli.createMany({
    data: kblis.map(([code, title]) => ({
      ...{ version: KBLI_VERSION, code, title },
      validFrom: new Date("2020-01-01T00:00:00Z"),
    })),
    skipDuplicates: true,
  });
}
