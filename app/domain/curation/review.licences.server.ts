import type { Actor } from "#app/core/actor.ts";
import type { ListingSheet } from "#app/domain/catalog/catalog.server.ts";
import {
  type LicencePaper,
  type LicenceView,
  licencesById,
  papersOfLicences,
} from "#app/domain/licences/licences.server.ts";
import { type Finding, findings } from "#app/domain/licences/licences.ts";

/** A licence beside the pack it stands for: parsed, with what a curator should look at, and whether it is new. */
export type LicenceRow = {
  variant: string;
  licence: LicenceView;
  findings: readonly Finding[];
  isNew: boolean;
  paper: LicencePaper | null;
};

type Licences = { rows: readonly LicenceRow[]; numbers: Readonly<Record<string, string>> };

/** The licences of the version under review, and the numbers of both versions for comparing. */
export async function licencesOn(
  actor: Actor,
  { before, after, now }: { before: ListingSheet | null; after: ListingSheet; now: Date },
): Promise<Licences> {
  const known = new Set((before?.variants ?? []).flatMap(({ licenceIds }) => licenceIds));
  const views = await licencesById([...known, ...after.variants.flatMap(({ licenceIds }) => licenceIds)]);
  const papers = await papersOfLicences(
    actor,
    after.variants.flatMap(({ licenceIds }) => licenceIds),
  );
  const numbers = Object.fromEntries([...views].map(([id, { number }]) => [id, number]));
  const field = (key: string) => after.fields.find((one) => one.key === key)?.value ?? "";
  const rows = after.variants.flatMap(({ name, packaging, licenceIds }) =>
    licenceIds.flatMap((id) => {
      const licence = views.get(id);
      if (!licence) return [];
      const found = findings(licence.parsed, {
        now,
        validUntil: licence.validUntil,
        category: after.category,
        packaging,
        regencyCode: after.regionCode.split(".").slice(0, 2).join("."),
        storage: field("storage") || null,
        shelfLifeDays: Number(field("shelfLifeDays")) || null,
        hasClaim: field("claims") !== "",
        scale: after.scale,
      });
      return [{ variant: name, licence, findings: found, isNew: !known.has(id), paper: papers.get(id) ?? null }];
    }),
  );
  return { rows, numbers };
}
