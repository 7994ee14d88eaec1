import type { ReactNode } from "react";
import { useText } from "#app/i18n/react.tsx";
import { Card } from "#app/ui/Card.tsx";
import { Facts, Totals } from "#app/ui/Facts.tsx";
import type { parcelView } from "./parcel.view.ts";

type Given = { parcel: ReturnType<typeof parcelView> };

export function ToPack({ parcel }: Given) {
  const { t } = useText();
  return (
    <Part id="isi-paket" title={t("orders.desk.toPack", { n: parcel.pieces })}>
      <Card>
        <ul className="stack">
          {parcel.lines.map((line) => (
            <li key={line.id} className="row items-start">
              <b className="num">{line.quantity} ×</b>
              <span className="fill">
                {line.name}
                <br />
                <span className="tiny quiet num">{line.sku}</span>
              </span>
              <span className="num">{line.total}</span>
            </li>
          ))}
        </ul>
        <p className="small quiet mt-4">{parcel.weight}</p>
      </Card>
    </Part>
  );
}

export function Recipient({ parcel }: Given) {
  const { t } = useText();
  const { contact } = parcel;
  const phone = contact ? <a href={`tel:${contact.phone}`}>{contact.phone}</a> : null;
  return (
    <Part id="penerima" title={t("orders.desk.recipient")}>
      <Facts
        facts={[
          { key: "name", label: t("orders.desk.name"), value: contact?.name },
          { key: "phone", label: t("orders.desk.phone"), value: phone },
          {
            key: "address",
            label: t("orders.desk.address"),
            value: contact?.addressText ? <span className="whitespace-pre-line">{contact.addressText}</span> : null,
          },
          { key: "pickup", label: t("orders.desk.pickup"), value: parcel.pickupName },
          {
            key: "gift",
            label: t("orders.desk.gift"),
            value: parcel.giftNote ? <span className="whitespace-pre-line">{parcel.giftNote}</span> : null,
          },
          { key: "courier", label: t("orders.desk.courier"), value: parcel.courier },
          { key: "waybill", label: t("orders.desk.waybill"), value: parcel.waybill },
          { key: "promised", label: t("orders.desk.promised"), value: parcel.promised },
        ]}
      />
      {contact ? null : <p className="small quiet">{t("orders.desk.contactGone")}</p>}
    </Part>
  );
}

export function Money({ parcel }: Given) {
  const { t } = useText();
  const { goods, shipping, total } = parcel.money;
  return (
    <Part id="uang" title={t("orders.desk.money")}>
      <Totals
        rows={[
          { key: "goods", label: t("orders.desk.goods"), value: goods },
          { key: "shipping", label: t("orders.desk.shipping"), value: shipping },
        ]}
        sum={{ key: "total", label: t("orders.desk.paid"), value: total }}
      />
    </Part>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="stack gap-2" aria-labelledby={id}>
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {children}
    </section>
  );
}
