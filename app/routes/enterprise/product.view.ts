import type { Person } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { formatDay } from "#app/core/time.ts";
import type { Choice } from "#app/core/workflow.ts";
import type { DeskProduct } from "#app/domain/catalog/catalog.server.ts";
import type { Asks } from "#app/domain/curation/curation.server.ts";
import type { Translate } from "#app/i18n/index.ts";
import { journeyOf } from "./journey.view.ts";
import { missingView, placesOf } from "./steps.ts";

type Around = { asks: Asks | null; choices: readonly Choice[]; actor: Person; t: Translate; now: Date };

/** The product as its owner's page draws it: how it stands in words, what to do next, every step that is open. */
export function productView(product: DeskProduct, { asks, choices, actor, t, now }: Around) {
  const { productId, version, missing } = product;
  const nextStep = missing[0]?.step ?? "foto";
  return {
    productId,
    name: version.content.name.id,
    picture: product.pictures[0] ?? null,
    state: product.heldBy.length > 0 || product.paused ? "held" : product.state,
    version: { state: version.state, turn: version.turn.whose === "owner" ? ("reader" as const) : ("other" as const) },
    now: standing(product, asks, { t, now }),
    notes: notesOf(product, t),
    missing: missingView(productId, missing, t),
    resume: version.state === "draft" ? resume(productId, nextStep, missing.length > 0, t) : null,
    asks: asks && asksView(product, asks, t),
    forward: choices.filter(({ action }) => forward.includes(action)),
    appeal: choices.filter(({ action }) => action === "appeal"),
    back: choices.filter(({ action }) => backward.includes(action)),
    productChoices: product.productChoices,
    pause: pauseOf(product),
    mayEdit: product.mayEdit,
    /** What is live and unchanged is seen in the shop itself. */
    preview: version.state === "approved" ? null : paths.enterprise.preview(productId),
    shelf: product.state === "live" ? paths.enterprise.shelf(productId) : null,
    steps: journeyOf(product, actor, t),
  };
}

const forward = ["submit", "revise"];
const backward = ["discard", "withdraw"];

type Clock = { t: Translate; now: Date };

function standing({ state, version, missing }: DeskProduct, asks: Asks | null, { t, now }: Clock) {
  if (state === "archived") return words("archived", t("desk.now.archived.text"), t);
  if (version.state === "draft") {
    const left = asks ? asks.items.length - asks.answered.length : 0;
    if (left > 0) return words("draft", t("desk.now.draft.asked"), t);
    const text = missing.length > 0 ? t("desk.now.draft.missing", { n: missing.length }) : t("desk.now.draft.ready");
    return words("draft", text, t);
  }
  const { until } = version.turn;
  const ended = t.lookup(`desk.now.${version.state}.text`, { when: until ? formatDay(until, t.language) : "" }) ?? "";
  if (!until) return words(version.state, t.lookup(`desk.now.${version.state}.open`) ?? ended, t);
  const late = t.lookup(`desk.now.${version.state}.late`, { when: formatDay(until, t.language) });
  return words(version.state, until < now && late ? late : ended, t);
}

const words = (state: string, text: string, t: Translate) => ({ title: t.lookup(`desk.now.${state}`) ?? "", text });

function notesOf({ heldBy, paused, state, version }: DeskProduct, t: Translate) {
  const meanwhile = state === "live" && version.state !== "approved";
  return [
    ...heldBy.map((kind) => ({ tone: "bad" as const, text: t.lookup(`desk.held.${kind}`) ?? "" })),
    ...(paused ? [{ tone: "todo" as const, text: t("desk.paused") }] : []),
    ...(meanwhile ? [{ tone: "wait" as const, text: t("desk.live.meanwhile") }] : []),
  ];
}

const resume = (productId: string, step: string, lacking: boolean, t: Translate) => ({
  href: paths.enterprise.productStep(productId, step),
  words: lacking ? t("desk.continue", { step: t.lookup(`catalog.step.${step}`) ?? "" }) : t("desk.look"),
});

const pauseOf = ({ state, paused }: DeskProduct): "pause" | "resume" | null => {
  if (state !== "live") return null;
  return paused ? "resume" : "pause";
};

function asksView({ productId, version }: DeskProduct, asks: Asks, t: Translate) {
  const open = version.state === "draft";
  const items = asks.items.map(({ code, title, note, service, fields, referral }) => {
    return {
      code,
      title,
      note,
      answered: asks.answered.includes(code),
      help: service && t("desk.asks.help", { service: t.lookup(`curation.service.${service}`) ?? service }),
      referral: referral && {
        ready: referral.ready,
        words: t(referral.ready ? "desk.asks.referral.ready" : "desk.asks.referral", {
          ...{ number: referral.number, service: t(`services.name.${referral.service}`) },
          state: t.lookup(`state.serviceCase.${referral.state}`) ?? referral.state,
        }),
      },
      packaging: service === "S6",
      fixes: (open ? placesOf(fields) : []).map(({ step, field }) => ({
        href: `${paths.enterprise.productStep(productId, step)}#${encodeURIComponent(field)}`,
        words: t("desk.asks.fix", { step: t(`catalog.step.${step}`) }),
      })),
    };
  });
  return {
    rejected: asks.outcome === "rejected",
    reason: asks.reasonCode && (t.lookup(`curation.reason.${asks.reasonCode}`) ?? asks.reasonCode),
    evidence: asks.evidence,
    note: asks.note,
    items,
    done: asks.answered.length,
    counted: open && items.length > 0,
    first: items.find(({ answered }) => !answered)?.code ?? null,
  };
}

export type ProductView = ReturnType<typeof productView>;
