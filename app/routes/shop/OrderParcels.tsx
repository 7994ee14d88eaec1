import { formatDate } from "#app/core/time.ts";
import type { ParcelView } from "#app/domain/orders/orders.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";

type Parcel = Pick<ParcelView, "number" | "state" | "courier" | "waybill" | "promisedFrom" | "promisedTo"> &
  Partial<Pick<ParcelView, "id" | "enterpriseName" | "lines" | "refusedReason">>;

/** The parts of an order, each with its state, when it should arrive and its tracking number. */
export function OrderParcels({ parcels, action }: { parcels: readonly Parcel[]; action?: string }) {
  const { t, lang } = useText();
  return (
    <>
      {parcels.map((parcel) => (
        <section
          key={parcel.number}
          className="card card-pad stack"
          aria-label={t("orders.parcel", { number: parcel.number })}
        >
          <p className="row flex-wrap">
            <b className="fill">{parcel.enterpriseName || t("orders.parcel", { number: parcel.number })}</b>
            <StatusBadge flow="parcel" state={parcel.state} turn="other" />
          </p>
          {parcel.lines ? (
            <p className="small">{parcel.lines.map(({ name, quantity }) => `${quantity} × ${name}`).join(", ")}</p>
          ) : null}
          {parcel.promisedFrom && parcel.promisedTo ? (
            <p className="small quiet">
              {t("orders.delivery.arrives", {
                from: formatDate(parcel.promisedFrom, lang),
                to: formatDate(parcel.promisedTo, lang),
              })}
            </p>
          ) : null}
          {parcel.waybill ? <p className="num">{t("orders.waybill", { waybill: parcel.waybill })}</p> : null}
          {parcel.refusedReason ? <p className="small">{parcel.refusedReason}</p> : null}
          {action && parcel.id && (parcel.state === "shipped" || parcel.state === "delivered") ? (
            <form method="post" action={action}>
              <input type="hidden" name="intent" value="parcel" />
              <input type="hidden" name="parcel" value={parcel.id} />
              <Button tone="out" name="action" value={parcel.state === "shipped" ? "deliver" : "receive"}>
                {t(parcel.state === "shipped" ? "orders.page.arrived" : "orders.page.allWell")}
              </Button>
            </form>
          ) : null}
        </section>
      ))}
    </>
  );
}
