import { formatMoment } from "#app/core/time.ts";
import type { DecisionView } from "#app/domain/curation/curation.server.ts";
import type { Translate } from "#app/i18n/index.ts";
import type { DecisionCard } from "./Decision.tsx";

/** A decision in the reader's words; `here` says it was about this very version. */
export function decisionCard(decision: DecisionView, here: boolean, t: Translate): DecisionCard {
  const reason = decision.reasonCode ? (t.lookup(`curation.reason.${decision.reasonCode}`) ?? decision.reasonCode) : "";
  return {
    title: t(here ? "curation.decision" : "curation.decision.earlier"),
    sentence: t(`curation.decision.${decision.outcome}`, {
      score: decision.score ?? "",
      grade: decision.grade ?? "",
      reason,
    }),
    when: t("curation.decision.at", { date: formatMoment(decision.at, t.language), n: decision.checklistVersion }),
    note: [decision.evidence, decision.note].filter(Boolean).join(" ") || null,
    items: decision.items,
  };
}
