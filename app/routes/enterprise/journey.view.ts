import type { Person } from "#app/core/actor.ts";
import { formatMoment } from "#app/core/time.ts";
import type { DeskProduct } from "#app/domain/catalog/catalog.server.ts";
import type { Translate } from "#app/i18n/index.ts";
import type { JourneyStep } from "#app/ui/Timeline.tsx";

type Step = { key: string; step: JourneyStep["step"]; title: string; note?: string };
type Moment = DeskProduct["version"]["history"][number];

const ends: Readonly<Record<string, Step["step"]>> = {
  returned: "turn",
  rejected: "stop",
  withdrawn: "stop",
  discarded: "stop",
};

/** What happened to this version, whose turn it is, what is still to come. */
export function journeyOf({ version }: DeskProduct, actor: Person, t: Translate): Step[] {
  const past = version.history
    .toReversed()
    .filter(({ flow, to }) => flow === "listingVersion" && to !== null)
    .map(
      (moment): Step => ({
        key: moment.id,
        step: ends[moment.to ?? ""] ?? "done",
        title: t.lookup(`desk.way.${moment.action}`) ?? t.lookup(`state.listingVersion.${moment.to}`) ?? "",
        note: [
          `${formatMoment(moment.at, t.language)} ${byWhom(moment, actor, t)}.`,
          moment.to === "returned" ? t("desk.ahead.turn") : "",
        ].join(" "),
      }),
    );
  return [...past, ...ahead(version.state, t)];
}

const curators: readonly string[] = ["claim", "release", "return", "reject", "approve"];

function byWhom({ actorKind, actorId, action }: Moment, actor: Person, t: Translate): string {
  if (actorId === actor.id) return t("desk.by.you");
  if (curators.includes(action)) return t("desk.by.curator");
  return actorKind === "system" ? t("desk.by.system") : t("desk.by.colleague");
}

function ahead(state: DeskProduct["version"]["state"], t: Translate): Step[] {
  const complete: Step = {
    key: "complete",
    step: "turn",
    title: t("desk.ahead.complete"),
    note: t("desk.ahead.turn"),
  };
  const review = (step: "wait" | "next"): Step => ({
    key: "review",
    step,
    title: t("desk.ahead.review"),
    note: t("desk.ahead.review.note"),
  });
  const seal: Step = { key: "seal", step: "next", title: t("desk.ahead.seal") };
  switch (state) {
    case "draft":
      return [complete, review("next"), seal];
    case "submitted":
    case "inReview":
      return [review("wait"), seal];
    case "returned":
      return [review("next"), seal];
    default:
      return [];
  }
}
