import { addDays } from "#app/core/time.ts";
import { numberColumns } from "#app/domain/licences/number.server.ts";
import type { SeedContext } from "./context.ts";
import { enterpriseId } from "./enterprises.ts";
import type { SeededLicence } from "./goods/licences.ts";
import { seedId } from "./ids.ts";

const steps = ["formatOk", "documentSeen", "checkedAtIssuer"] as const;
const daysAgo = { formatOk: 120, documentSeen: 60, checkedAtIssuer: 20 } as const;

/** The licences with what they cover and how far each was proven, taken along the edges of their lifecycle. */
export async function seedLicences(
  { db, now, people }: SeedContext,
  licences: readonly SeededLicence[],
): Promise<void> {
  const checker = people.get("kurator") ?? null;
  await db.licence.createMany({
    data: licences.map((licence) => ({
      id: licence.id,
      enterpriseId: enterpriseId({ key: licence.makerKey }),
      kind: licence.kind,
      ...numberColumns({ ...licence, typed: licence.number }),
      issuedOn: licence.issuedOn,
      validUntil: licence.validUntil,
      precision: licence.precision,
      sample: true,
      createdAt: addDays(now, -150),
    })),
  });
  for (const [at, state] of steps.entries()) {
    const reached = licences.filter(({ proof }) => steps.indexOf(proof) >= at).map(({ id }) => id);
    await db.licence.updateMany({ where: { id: { in: reached } }, data: { state } });
    await db.licenceCheck.createMany({
      data: reached.map((licenceId) => ({
        id: seedId(`check:${licenceId}:${state}`),
        licenceId,
        level: state,
        byId: state === "formatOk" ? null : checker,
        note: "data contoh",
        at: addDays(now, -daysAgo[state]),
      })),
    });
  }
  await db.licenceCover.createMany({ data: licences.flatMap((licence) => coversOf(licence, addDays(now, -100))) });
}

type Cover = { id: string; licenceId: string; since: Date; variantId?: string; enterpriseId?: string };

const coversOf = (licence: SeededLicence, since: Date): Cover[] =>
  licence.kind === "nib"
    ? [
        {
          id: seedId(`cover:${licence.id}`),
          licenceId: licence.id,
          enterpriseId: enterpriseId({ key: licence.makerKey }),
          since,
        },
      ]
    : licence.variantIds.map((variantId) => ({
        id: seedId(`cover:${licence.id}:${variantId}`),
        licenceId: licence.id,
        variantId,
        since,
      }));
