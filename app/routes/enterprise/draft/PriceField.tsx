import { useState } from "react";
import { rupiahField } from "#app/core/fields.ts";
import { formatRupiah, minus } from "#app/core/money.ts";
import { makersPart } from "#app/domain/settlement/settlement.ts";
import { useText } from "#app/i18n/react.tsx";
import { Field } from "#app/ui/Field.tsx";

type Given = { name: string; defaultValue: string; error: readonly string[] | undefined; commissionBp: number };

const typedPrice = rupiahField({ min: 100, max: 100_000_000 });

/** The price, and below it what of it reaches the maker: told from what is saved, and anew at every letter typed. */
export function PriceField({ commissionBp, defaultValue, ...field }: Given) {
  const { t, lang } = useText();
  const [text, setText] = useState(defaultValue);
  const read = typedPrice.safeParse(text);
  return (
    <div className="stack gap-2">
      <Field
        label={t("catalog.field.price")}
        hint={t("desk.field.price.hint")}
        prefix="Rp"
        inputMode="numeric"
        defaultValue={defaultValue}
        onChange={(event) => setText(event.currentTarget.value)}
        {...field}
      />
      <output className="receive" htmlFor={field.name}>
        {read.success ? told(read.data) : <span className="quiet">{t("desk.receive.empty")}</span>}
      </output>
    </div>
  );

  function told(price: typeof read.data & number) {
    const part = makersPart(price, commissionBp);
    const percent = new Intl.NumberFormat(lang === "id" ? "id-ID" : "en-GB").format(commissionBp / 100);
    return (
      <>
        <b>{t("desk.receive", { amount: formatRupiah(part), pack: t("desk.receive.pack") })}</b>
        <span className="small">
          {commissionBp === 0
            ? t("desk.receive.free", { price: formatRupiah(price) })
            : t("desk.receive.how", {
                price: formatRupiah(price),
                percent,
                commission: formatRupiah(minus(price, part)),
              })}
        </span>
      </>
    );
  }
}
