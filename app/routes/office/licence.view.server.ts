import { hasRole, type Person } from "#app/core/actor.ts";
import { formatDate } from "#app/core/time.ts";
import { maskedNumber } from "#app/domain/enterprises/enterprises.ts";
import type { LicenceView } from "#app/domain/licences/licences.server.ts";
import { translator } from "#app/i18n/index.ts";
import { servingRoles } from "../staff.server.ts";

export type LicenceLine = ReturnType<typeof licenceLines>[number];

/** Licences as the office reads them: number whole, a NIB for those who serve the enterprise only, until when, and when somebody last looked. */
export function licenceLines(licences: readonly LicenceView[], reader: Person) {
  const { language } = reader;
  const whole = hasRole(reader, ...servingRoles);
  const t = translator(language);
  return licences.map(
    ({ id, enterpriseId, kind, number, state, validity, validUntil, precision, checkedAt, sample }) => ({
      id,
      enterpriseId,
      kind: t(`licences.kind.${kind}`),
      number: kind === "nib" && !whole ? maskedNumber(number) : number,
      state,
      ended: validity === "expired",
      about: [
        untilWords(validUntil, precision),
        checkedAt ? t("licences.checkedAt", { day: formatDate(checkedAt, language) }) : null,
        sample ? t("licences.sample") : null,
      ]
        .filter(Boolean)
        .join(". "),
    }),
  );

  function untilWords(until: Date | null, known: "year" | "day" | null): string {
    if (!until) return t("licences.validity.unknown");
    if (known === "year") return t("licences.validUntilYear", { year: until.getUTCFullYear() });
    return t("licences.validUntil", { day: formatDate(until, language) });
  }
}
