import type { LicenceView } from "#app/domain/licences/licences.server.ts";
import type { CoveringLicence } from "./missing.rules.ts";

/** Licences as the hard checks see them on a day. */
export const covering = (licences: ReadonlyMap<string, LicenceView>, now: Date): ReadonlyMap<string, CoveringLicence> =>
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
