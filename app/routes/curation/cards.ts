import { formatDate } from "#app/core/time.ts";
import type { ReviewPage } from "#app/domain/curation/curation.server.ts";
import type { Translate } from "#app/i18n/index.ts";
import type { LicenceCard } from "./Licences.tsx";

type LicenceRow = ReviewPage["licences"]["rows"][number];

/** A licence in words: whose pack, until when, when it was seen, and what to look at. */
export function licenceCards(rows: readonly LicenceRow[], t: Translate): LicenceCard[] {
  return rows.map(({ variant, licence, findings, isNew }) => {
    const end = licence.validUntil;
    const seen = licence.checkedAt;
    const odd = findings.map((finding) => t.lookup(`licences.finding.${finding}`) ?? finding);
    return {
      key: `${variant} ${licence.id}`,
      kind: [
        t.lookup(`licences.kind.${licence.kind}`) ?? licence.kind,
        variant,
        isNew ? t("curation.licences.new") : "",
      ]
        .filter(Boolean)
        .join(" · "),
      number: licence.number,
      tone: toneOf(licence, findings.length),
      lines: [
        end ? t("curation.licences.until", { date: formatDate(end, t.language) }) : t("curation.licences.noEnd"),
        seen
          ? t("curation.licences.checked", { date: formatDate(seen, t.language) })
          : t("curation.licences.unchecked"),
        ...(odd.length > 0 ? odd : [t("curation.licences.fits")]),
      ],
    };
  });
}

function toneOf({ validity, checkedAt }: LicenceRow["licence"], odd: number): LicenceCard["tone"] {
  if (validity === "expired" || odd > 0) return "bad";
  return checkedAt ? "ok" : "mute";
}
