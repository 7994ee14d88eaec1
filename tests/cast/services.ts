import type { Person } from "#app/core/actor.ts";
import { addDays, addHours } from "#app/core/time.ts";
import { openActivity, openCase } from "#app/domain/services/services.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { seedServices } from "../../prisma/seed/services.ts";
import type { CastEnterprise } from "./enterprises.ts";
import { today } from "./land.ts";

/** A case and a class of the centre, opened by its consultant. */
export async function servedBy(
  consultant: Person,
  enterprise: CastEnterprise,
): Promise<{ caseId: string; classId: string }> {
  await seedServices(db);
  const opened = await openCase(consultant, {
    wish: { enterpriseId: enterprise.id, serviceCode: "S1", topic: "Menghitung harga", problem: null, productIds: [] },
    now: today,
  });
  const startsAt = addDays(today, 7);
  const held = await openActivity(consultant, {
    wish: { serviceCode: "S3", title: "Kelas harga", about: null, startsAt, endsAt: addHours(startsAt, 6) },
    now: today,
  });
  if (!opened.ok || !held.ok) throw new Error("the centre is closed");
  return { caseId: opened.value.id, classId: held.value.id };
}
