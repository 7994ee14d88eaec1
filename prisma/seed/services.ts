import { fieldsOfWork, outcomeKinds, serviceCodes, templates } from "#app/domain/services/services.ts";
import type { PrismaClient } from "#app/platform/db/generated/client.ts";

/** The seven fields of work, the ten services of the centre and what may come of them. Safe to repeat. */
export async function seedServices(db: PrismaClient): Promise<void> {
  await db.fieldOfWork.createMany({
    data: fieldsOfWork.map(([code, nameId, nameEn], position) => ({ code, nameId, nameEn, position })),
    skipDuplicates: true,
  });
  await db.service.createMany({
    data: serviceCodes.map((code, position) => ({
      code,
      nameId: templates[code].id,
      nameEn: templates[code].en,
      stages: [...templates[code].stages],
      position,
    })),
    skipDuplicates: true,
  });
  await db.outcomeKind.createMany({
    data: Object.entries(outcomeKinds).map(([code, kind]) => ({
      code,
      fieldCode: kind.field,
      nameId: kind.id,
      nameEn: kind.en,
      needsNumber: true,
    })),
    skipDuplicates: true,
  });
}
