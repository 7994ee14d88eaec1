import type { Person } from "#app/core/actor.ts";
import { formatDate } from "#app/core/time.ts";
import {
  type CurationMeasures,
  curationMeasures,
  recheckList,
  strengthOf,
} from "#app/domain/reports/reports.server.ts";
import { type Translate, translator } from "#app/i18n/index.ts";

export const periods = [30, 90, 365] as const;

export function daysAsked(url: string): (typeof periods)[number] {
  const asked = Number(new URL(url).searchParams.get("hari"));
  return periods.find((days) => days === asked) ?? 90;
}

/** A figure with its name: a bar, a row of the table beside it, a row of the file. */
export type Figure = { key: string; name: string; value: number | null; shown: string; note: string };
export type Part = { key: string; title: string; text: string; figures: readonly Figure[] };

/** The measures in words, the same for the page and for the files. */
export async function measuresView({ language }: Person, days: number) {
  const t = translator(language);
  const found = await curationMeasures(days, language === "en");
  const recheck = await recheckList();
  return {
    days,
    period: t("curation.measure.period", {
      from: formatDate(found.since, language),
      to: formatDate(found.until, language),
    }),
    decided: found.decided,
    parts: partsOf(found, t),
    recheck,
  };
}

function partsOf(found: CurationMeasures, t: Translate): Part[] {
  const part = (key: "time" | "ageing" | "returns" | "agreement" | "load", figures: readonly Figure[]): Part => ({
    ...{ key, figures },
    title: t(`curation.measure.${key}`),
    text: t(`curation.measure.${key}.text`),
  });
  return [
    part("time", times(found, t)),
    part(
      "ageing",
      found.ageing.map(({ age, n }) => ({
        key: age,
        name: t(`curation.age.${age}`),
        value: n,
        shown: String(n),
        note: "",
      })),
    ),
    part(
      "returns",
      found.returns.map(({ code, title, n }) => ({
        ...{ key: code, name: title, value: n, shown: String(n) },
        note: t("curation.measure.ofReturned", { n: found.decided.returned }),
      })),
    ),
    part(
      "agreement",
      found.agreement.map(({ code, title, n, agreed, kappa }) => ({
        ...{ key: code, name: title, value: kappa },
        shown: kappa === null ? "–" : decimal(kappa, 2, t),
        note: [
          t("curation.measure.agreed", { n: agreed, of: n }),
          t(kappa === null ? "curation.measure.noKappa" : `curation.measure.strength.${strengthOf(kappa)}`),
        ].join(", "),
      })),
    ),
    part(
      "load",
      found.load.map(({ name, spoken, held, hours }, at) => ({
        ...{ key: `${at}`, name, value: spoken, shown: String(spoken) },
        note: [
          t("curation.measure.held", { n: held }),
          ...(hours === null ? [] : [t("curation.measure.hours", { n: decimal(hours, 1, t) })]),
        ].join(", "),
      })),
    ),
  ];
}

function times({ touch, decision }: CurationMeasures, t: Translate): Figure[] {
  return (
    [
      ["touch", touch, 2],
      ["decision", decision, 5],
    ] as const
  ).map(([key, spread, goal]) => ({
    ...{ key, name: t(`curation.measure.${key}`), value: spread.median },
    shown: spread.median === null ? "–" : t("curation.measure.days", { n: spread.median }),
    note:
      spread.n === 0
        ? t("curation.measure.none")
        : t("curation.measure.kept", { n: spread.within, of: spread.n, goal, slow: spread.slow ?? 0 }),
  }));
}

const decimal = (value: number, digits: number, t: Translate): string => {
  const text = value.toFixed(digits);
  return t.language === "id" ? text.replace(".", ",") : text;
};
