import type { Language } from "#app/core/actor.ts";
import { formatDate } from "#app/core/time.ts";
import type { ProductPage } from "#app/domain/catalog/catalog.server.ts";
import type { GradeView } from "#app/domain/curation/curation.server.ts";
import type { LicenceView } from "#app/domain/licences/licences.server.ts";
import type { ServiceBehind } from "#app/domain/services/services.server.ts";
import { translator } from "#app/i18n/index.ts";
import { pointOf } from "#app/ui/map.points.ts";
import type { ProvenanceStep } from "#app/ui/Provenance.tsx";

/** Licences with when each was checked; a number nobody looked at says so. */
export function licencesInWords(licences: readonly LicenceView[], language: Language) {
  const t = translator(language);
  return licences.map((licence) => ({
    id: licence.id,
    kind: t(`licences.kind.${licence.kind}`),
    isBusinessNumber: licence.kind === "nib",
    number: licence.kind === "nib" ? masked(licence.number) : licence.number,
    tone: toneOf(licence),
    checked: licence.checkedAt ? formatDate(licence.checkedAt, language) : null,
    about: [
      licence.issuer,
      untilWords(licence, language),
      licence.checkedAt
        ? t("licences.checkedAt", { day: formatDate(licence.checkedAt, language) })
        : t("licences.notChecked"),
      licence.sample ? t("licences.sample") : null,
    ]
      .filter(Boolean)
      .join(". "),
  }));
}
type LicenceShown = ReturnType<typeof licencesInWords>[number];
type Validity = { validity: string; checkedAt: Date | null; validUntil: Date | null; precision: string | null };

function toneOf({ validity, checkedAt }: Validity): "ok" | "bad" | "mute" {
  if (validity === "expired") return "bad";
  return checkedAt ? "ok" : "mute";
}

function untilWords({ kind, validUntil, precision }: Validity & { kind: string }, language: Language): string {
  const t = translator(language);
  if (kind === "nib") return t("shop.licence.whileRunning");
  if (!validUntil) return t("licences.noEnd");
  if (precision === "year") return t("licences.validUntilYear", { year: validUntil.getUTCFullYear() });
  return t("licences.validUntil", { day: formatDate(validUntil, language) });
}

const masked = (number: string) => `${number.slice(0, 4)}••••••${number.slice(-3)}`;

type About = {
  product: ProductPage;
  maker: { name: string; regionCode: string };
  place: string | null;
  grade: GradeView | null;
  licences: readonly LicenceShown[];
  services: readonly ServiceBehind[];
  language: Language;
};

/** The way of this thing: only steps that a record stands behind. */
export function journeyOf({ product, maker, place, grade, licences, services, language }: About) {
  const t = translator(language);
  const business = licences.find(({ isBusinessNumber, checked }) => isBusinessNumber && checked);
  const checked = licences.filter((licence) => !licence.isBusinessNumber && licence.checked);
  const steps: ProvenanceStep[] = [
    {
      title: t("shop.way.made", { maker: maker.name }),
      text: place,
      source: business?.checked ? t("shop.way.businessChecked", { day: business.checked }) : t("shop.way.registered"),
    },
    ...checked.slice(0, 2).map((licence) => ({
      title: t("shop.way.licensed", { kind: licence.kind }),
      text: licence.number,
      source: t("licences.checkedAt", { day: licence.checked ?? "" }),
    })),
    ...services.toReversed().map(({ service, outcomes, at }) => ({
      title: t(`services.name.${service}`),
      text: outcomes.map((kind) => t(`services.outcomeKind.${kind}`)).join(", "),
      source: t("shop.way.served", { day: formatDate(at, language) }),
    })),
    ...(grade
      ? [
          {
            title: t("shop.way.curated", { grade: grade.letter }),
            text: t("shop.way.score", { score: grade.score }),
            source: t("shop.way.decided", { day: formatDate(grade.decidedAt, language) }),
          },
        ]
      : []),
    {
      title: t("shop.way.live"),
      text: t("shop.way.version", { n: product.versionNumber }),
      source: t("shop.way.since", { day: formatDate(product.liveSince, language) }),
    },
  ];
  return { steps, point: pointOf(maker.regionCode) };
}
