import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FormState } from "#app/core/forms.ts";
import type { Choice } from "#app/core/workflow.ts";
import { useText } from "#app/i18n/react.tsx";
import { ActionBar } from "#app/ui/ActionBar.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Facts, Totals } from "#app/ui/Facts.tsx";
import { Field, TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { AskLine } from "./AskLine.tsx";
import type { orderView } from "./order.view.ts";

type Order = ReturnType<typeof orderView>;
type Given = { order: Order; form?: FormState };

/** The form's answer belongs to the one form it was sent from: its part, and the record it named. */
export const answered = (form: FormState | undefined, part: string, record?: [name: string, id: string]) =>
  form?.values["part"] === part && (!record || form.values[record[0]] === record[1]) ? form : undefined;

export function Part({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section className="stack gap-2" aria-labelledby={id}>
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** What the centre can decide about the whole order, and on what it rests. */
export function Decision({ order, choices, form }: Given & { choices: readonly Choice[] }) {
  const { t } = useText();
  if (choices.length === 0) return null;
  const own = answered(form, "order");
  return (
    <Card look={order.state === "review" ? "next" : "plain"}>
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="part" value="order" />
        <h2 className="text-lg">{t(order.state === "review" ? "orders.office.decide" : "orders.office.mayCancel")}</h2>
        <ErrorSummary form={own} labels={{ note: t("orders.office.note") }} />
        <TextArea
          label={t("orders.office.note")}
          hint={t("orders.office.noteHint")}
          rows={2}
          maxLength={300}
          {...fieldOf(own, "note")}
        />
        <ActionBar flow="order" choices={choices} />
      </Form>
    </Card>
  );
}

export function Goods({ order, form }: Given) {
  const { t } = useText();
  const { contact, sums } = order;
  return (
    <Part id="isi-pesanan" title={t("orders.page.goods")}>
      <Card>
        <ul className="stack">
          {order.lines.map((line) => (
            <li key={line.id} className="stack gap-2">
              <div className="row items-start">
                <b className="num">{line.quantity} ×</b>
                <span className="fill">
                  {line.name}
                  <br />
                  <small className="quiet">
                    {line.enterpriseName} · <span className="num">{line.sku}</span>
                  </small>
                </span>
                <span className="num">{line.total}</span>
              </div>
              {line.mayAsk > 0 ? <AskLine line={line} form={answered(form, "line", ["line", line.id])} /> : null}
            </li>
          ))}
        </ul>
      </Card>
      <Totals
        rows={[
          { key: "goods", label: t("orders.goodsTotal"), value: sums.goods },
          { key: "shipping", label: t("orders.shipping"), value: sums.shipping },
        ]}
        sum={{ key: "total", label: t("orders.total"), value: sums.total }}
      />
      <Facts
        facts={[
          { key: "placed", label: t("orders.office.placed"), value: order.placed },
          { key: "method", label: t("orders.checkout.method"), value: order.method },
          { key: "delivery", label: t("orders.checkout.delivery"), value: order.delivery },
          { key: "name", label: t("orders.desk.name"), value: contact?.name },
          { key: "phone", label: t("orders.desk.phone"), value: contact?.phone },
          { key: "email", label: t("orders.checkout.email"), value: contact?.email },
          {
            key: "address",
            label: t("orders.desk.address"),
            value: contact?.addressText ? <span className="whitespace-pre-line">{contact.addressText}</span> : null,
          },
        ]}
      />
    </Part>
  );
}

export function Parcels({ order, form }: Given) {
  const { t } = useText();
  return (
    <Part id="paket" title={t("orders.office.parcels")}>
      {order.parcels.length === 0 ? <p className="quiet">{t("orders.office.noParcels")}</p> : null}
      {order.parcels.map((parcel) => (
        <Card key={parcel.id}>
          <div className="stack gap-2">
            <p className="row flex-wrap">
              <b className="fill num">{parcel.number}</b>
              <StatusBadge flow="parcel" state={parcel.state} turn={parcel.choices.length > 0 ? "reader" : "other"} />
            </p>
            <p>{parcel.goods}</p>
            <Facts
              facts={[
                { key: "maker", label: t("orders.office.maker"), value: parcel.enterpriseName },
                { key: "courier", label: t("orders.desk.courier"), value: parcel.courier },
                { key: "waybill", label: t("orders.desk.waybill"), value: parcel.waybill },
                { key: "promised", label: t("orders.desk.promised"), value: parcel.promised },
                { key: "paid", label: t("orders.desk.paid"), value: parcel.paid },
                { key: "refused", label: t("orders.desk.reason"), value: parcel.refusedReason },
              ]}
            />
            <ParcelForms parcel={parcel} form={form} />
          </div>
        </Card>
      ))}
    </Part>
  );
}

function ParcelForms({ parcel, form }: { parcel: Order["parcels"][number]; form?: FormState }) {
  const { t } = useText();
  const moved = answered(form, "parcel", ["parcel", parcel.id]);
  const asked = answered(form, "ask", ["parcel", parcel.id]);
  const [waybill, reason] = [`resi-${parcel.id}`, `alasan-${parcel.id}`];
  return (
    <>
      {parcel.choices.length > 0 ? (
        <Disclosure summary={t("orders.office.actForMaker")} open={moved !== undefined}>
          <Form method="post" className="stack mt-4" noValidate>
            <input type="hidden" name="part" value="parcel" />
            <input type="hidden" name="parcel" value={parcel.id} />
            <ErrorSummary
              form={moved}
              labels={{ waybill: t("orders.desk.waybill"), reason: t("orders.desk.reason") }}
            />
            {parcel.asksWaybill ? (
              <Field label={t("orders.desk.waybill")} maxLength={40} {...fieldOf(moved, "waybill")} id={waybill} />
            ) : null}
            <TextArea
              label={t("orders.office.reason")}
              optional
              rows={2}
              maxLength={300}
              {...fieldOf(moved, "reason")}
              id={reason}
            />
            <ActionBar flow="parcel" choices={parcel.choices} />
          </Form>
        </Disclosure>
      ) : null}
      {parcel.mayAsk ? (
        <Disclosure summary={t("orders.office.askRefund", { amount: parcel.paid })} open={asked !== undefined}>
          <Form method="post" className="stack mt-4" noValidate>
            <input type="hidden" name="part" value="ask" />
            <input type="hidden" name="parcel" value={parcel.id} />
            <ErrorSummary form={asked} labels={{ note: t("orders.office.note") }} />
            <TextArea
              label={t("orders.office.note")}
              hint={t("orders.office.noteHint")}
              rows={2}
              maxLength={300}
              {...fieldOf(asked, "note")}
              id={`catatan-${parcel.id}`}
            />
            <Button tone="primary">{t("orders.office.ask")}</Button>
          </Form>
        </Disclosure>
      ) : null}
    </>
  );
}
