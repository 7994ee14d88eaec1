import { newId } from "#app/core/ids.ts";
import { db } from "#app/platform/db/db.server.ts";
import { today } from "./land.ts";

type Made = { scale?: "micro" | "small" | "medium"; districtCode?: string; commissionBp?: number };
export type CastEnterprise = { id: string; name: string; slug: string; placeId: string };

/** An enterprise with its premises and the terms that hold today. */
export async function enterprise(
  name: string,
  { scale = "micro", districtCode = "82.71.01", commissionBp = 500 }: Made = {},
): Promise<CastEnterprise> {
  const id = newId();
  const placeId = newId();
  const slug = `${name.toLowerCase().replaceAll(" ", "-")}-${id.slice(-6)}`;
  await db.enterprise.create({
    data: {
      id,
      kind: "enterprise",
      slug,
      name: `${name} (contoh)`,
      scale,
      scaleAt: today,
      regionCode: districtCode.slice(0, "82.71".length),
      sample: true,
      createdAt: today,
      terms: { create: [{ id: newId(), commissionBp, validFrom: new Date("2026-01-01T00:00:00Z") }] },
      places: {
        create: [{ id: placeId, kind: "premises", name: `Dapur ${name}`, regionCode: districtCode, createdAt: today }],
      },
    },
  });
  return { id, name: `${name} (contoh)`, slug, placeId };
}
