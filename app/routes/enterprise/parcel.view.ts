import type { Language } from "#app/core/actor.ts";
import { formatRupiah, sum } from "#app/core/money.ts";
import { formatDay, formatMoment } from "#app/core/time.ts";
import type { DeskParcel } from "#app/domain/orders/orders.server.ts";
import type { ParcelState } from "#app/domain/orders/orders.ts";
import type { Translate } from "#app/i18n/index.ts";
import type { JourneyStep } from "#app/ui/Timeline.tsx";

const road = ["accepted", "packed", "shipped", "delivered", "received"] as const satisfies readonly ParcelState[];
const mine: readonly ParcelState[] = ["new", "accepted", "packed"];
/** While the goods may still come back or get lost, the maker needs to reach the buyer. */
const open: readonly ParcelState[] = ["new", "accepted", "packed", "shipped", "delivered", "disputed", "returned"];

/** What the maker says with a reason: not at all, or not after all. */
const refusals: readonly string[] = ["reject", "cancel"];

type Step = { key: string; step: JourneyStep["step"]; title: string; note?: string };

export const turnOf = (state: ParcelState): "reader" | "other" => (mine.includes(state) ? "reader" : "other");

/** Who did it, in words: the reader, the clock, a colleague by name, or somebody outside the enterprise. */
export type Who = (moment: { actorKind: string; actorId: string | null }) => string;

export function parcelView(parcel: DeskParcel, t: Translate, who: Who) {
  const language = t.language;
  const { state, contact, choices, lines, promisedFrom, promisedTo } = parcel;
  return {
    id: parcel.id,
    number: parcel.number,
    state,
    turn: turnOf(state),
    received: t("orders.desk.received", { number: parcel.orderNumber, when: formatMoment(parcel.createdAt, language) }),
    next: t.lookup(`orders.desk.next.${parcel.delivery}.${state}`) ?? t.lookup(`orders.desk.next.${state}`),
    answerBy:
      state === "new" && parcel.acceptBy
        ? t("orders.desk.answerBy", { when: formatMoment(parcel.acceptBy, language) })
        : null,
    forward: choices.filter(({ action }) => !refusals.includes(action)),
    refusing: choices.filter(({ action }) => refusals.includes(action)),
    asksWaybill: parcel.delivery === "ship" && choices.some(({ action }) => action === "ship"),
    courier: parcel.courier && (t.lookup(`orders.desk.courier.${parcel.courier}`) ?? parcel.courier),
    waybill: parcel.waybill,
    promised: promisedFrom && promisedTo ? daysWords(promisedFrom, promisedTo, language) : null,
    refusedReason: parcel.refusedReason,
    pickupName: parcel.pickupName,
    giftNote: parcel.giftNote,
    contact: open.includes(state) ? contact : null,
    weight: t("orders.desk.weight", { kg: kilograms(parcel.grams, language) }),
    pieces: parcel.pieces,
    lines: lines.map(({ id, name, sku, quantity, lineTotal }) => ({
      id,
      name,
      sku,
      quantity,
      total: formatRupiah(lineTotal),
    })),
    money: {
      goods: formatRupiah(parcel.goodsTotal),
      shipping: formatRupiah(parcel.shipping),
      total: formatRupiah(sum([parcel.goodsTotal, parcel.shipping])),
    },
    steps: stepsOf(parcel, t, who),
  };
}

function stepsOf({ state, createdAt, history, choices }: DeskParcel, t: Translate, who: Who): Step[] {
  const when = (at: Date) => formatMoment(at, t.language);
  const stops: readonly string[] = ["rejected", "lost"];
  const done = history
    .toReversed()
    .filter(({ flow, to }) => flow === "parcel" && to !== null)
    .map(
      ({ id, to, at, note, ...moment }): Step => ({
        key: id,
        step: stops.includes(to ?? "") ? "stop" : "done",
        title: t.lookup(`orders.desk.way.${to}`) ?? "",
        note: [when(at), who(moment), note].filter(Boolean).join(" · "),
      }),
    );
  const onRoad: readonly ParcelState[] = ["new", ...road];
  const place = onRoad.indexOf(state);
  const ahead = place < 0 ? [] : road.slice(place);
  return [
    { key: "came", step: "done", title: t("orders.desk.way.new"), note: when(createdAt) },
    ...done,
    ...ahead.map((to, index): Step => {
      const nearest = choices.length > 0 && mine.includes(state) ? "turn" : "wait";
      return { key: to, step: index === 0 ? nearest : "next", title: t(`orders.desk.way.${to}`) };
    }),
  ];
}

function daysWords(from: Date, to: Date, language: Language): string {
  const [first, last] = [formatDay(from, language), formatDay(to, language)];
  return first === last ? first : `${first} – ${last}`;
}

const kilograms = (grams: number, language: Language): string =>
  new Intl.NumberFormat(language === "id" ? "id-ID" : "en-GB", { maximumFractionDigits: 2 }).format(grams / 1000);
