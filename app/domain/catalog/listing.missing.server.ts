import { enterpriseScale } from "#app/domain/enterprises/enterprises.server.ts";
import { halalRequired, type LicenceView, licencesById } from "#app/domain/licences/licences.server.ts";
import { premisesOf } from "#app/domain/places/places.server.ts";
import { db, type Tx, together } from "#app/platform/db/db.server.ts";
import { categoryRules } from "./content.queries.server.ts";
import type { Content } from "./content.ts";
import { type CoveringLicence, type Missing, missingFrom } from "./missing.rules.ts";

/** What a version still lacks on this day, with the rules of its category, its licences and the law on halal. */
export async function missingOf(
  content: Content,
  { enterpriseId, now }: { enterpriseId: string; now: Date },
  tx: Tx = db,
): Promise<Missing[]> {
  const [licences, rules, known, [home]] = await together(tx, [
    () =>
      licencesById(
        content.variants.flatMap((variant) => variant.licenceIds),
        tx,
      ),
    () => categoryRules(content.categoryCode, tx),
    () => enterpriseScale(enterpriseId, tx),
    () => premisesOf(enterpriseId, tx),
  ]);
  const scale = known ?? "micro";
  const goods = rules?.goods ?? null;
  const halalNeeded =
    rules?.halalRule === "required" && goods !== null && (await halalRequired({ goods, scale, now }, tx));
  return missingFrom(
    content,
    rules && { ...rules, halalNeeded, addressKnown: Boolean(home?.street) },
    covering(licences, now),
  );
}

/** Licences as the hard checks see them on a day. */
const covering = (licences: ReadonlyMap<string, LicenceView>, now: Date): ReadonlyMap<string, CoveringLicence> =>
  new Map(
    [...licences].map(([id, licence]) => [
      id,
      {
        id,
        kind: licence.kind,
        wellFormed: licence.state !== "typed" && licence.state !== "voided",
        expired: licence.validUntil !== null && licence.validUntil < now,
      },
    ]),
  );
