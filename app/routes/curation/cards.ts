import { formatDate } from "#app/core/time.ts";
import type { ReviewPage } from "#app/domain/curation/curation.server.ts";
import type { Translate } from "#app/i18n/index.ts";
import type { LicenceCard } from "./Licences.tsx";

type LicenceRow = ReviewPage["licences"]["rows"][number];

/** A licence in words: for which packs, until when, when it was seen, and what to look at. */
export function licenceCards(rows: readonly LicenceRow[], t: Translate): LicenceCard[] {
  const ids = [...new Set(rows.map(({ licence }) => licence.id))];
  return ids.flatMap((id) => {
    const same = rows.filter(({ licence }) => licence.id === id);
    const [first] = same;
    return first ? [cardOf(first, same, t)] : [];
  });
}

function cardOf({ licence, isNew, paper }: LicenceRow, same: readonly LicenceRow[], t: Translate): LicenceCard {
  const { validUntil: end, checkedAt: seen } = licence;
  const odd = [...new Set(same.flatMap(({ findings }) => findings))];
  const title = [t.lookup(`licences.kind.${licence.kind}`) ?? licence.kind, isNew ? t("curation.licences.new") : ""];
  return {
    key: licence.id,
    kind: title.filter(Boolean).join(" · "),
    number: licence.number,
    paper,
    tone: toneOf(licence, odd.length),
    lines: [
      same.map(({ variant }) => variant).join(", "),
      end ? t("curation.licences.until", { date: formatDate(end, t.language) }) : t("curation.licences.noEnd"),
      seen ? t("curation.licences.checked", { date: formatDate(seen, t.language) }) : t("curation.licences.unchecked"),
      ...odd.map((finding) => t.lookup(`licences.finding.${finding}`) ?? finding),
      ...(odd.length === 0 ? [t("curation.licences.fits")] : []),
    ],
  };
}

function toneOf({ validity, checkedAt }: LicenceRow["licence"], odd: number): LicenceCard["tone"] {
  if (validity === "expired" || odd > 0) return "bad";
  return checkedAt ? "ok" : "mute";
}
