import { Form } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import { groups } from "#app/core/money.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";

type Row = {
  variantId: string;
  placeId: string;
  name: string;
  sku: string;
  price: number;
  onhand: number;
  where: string;
  freely: string;
  promised: string | null;
};

/** One pack at one place. It carries what was seen along, so that only what was changed is written. */
export function ShelfForm({ row, form }: { row: Row; form?: FormState | undefined }) {
  const { t } = useText();
  const mine = form?.values["variantId"] === row.variantId && form.values["placeId"] === row.placeId;
  const given = mine ? form : undefined;
  const place = `${row.variantId}-${row.placeId}`;
  return (
    <Form method="post" className="card card-pad form">
      <div>
        <h2 className="text-xl">{row.name}</h2>
        <p className="small quiet num">{row.sku}</p>
      </div>
      <input type="hidden" name="variantId" value={row.variantId} />
      <input type="hidden" name="placeId" value={row.placeId} />
      <input type="hidden" name="seenPrice" value={row.price} />
      <input type="hidden" name="seenOnhand" value={row.onhand} />
      <Field
        label={t("catalog.field.price")}
        hint={row.freely}
        prefix="Rp"
        inputMode="numeric"
        {...fieldOf(given, "price", groups(row.price))}
        id={mine ? "price" : `price-${place}`}
      />
      <Field
        label={row.where}
        hint={row.promised}
        inputMode="numeric"
        {...fieldOf(given, "onhand", row.onhand)}
        id={mine ? "onhand" : `onhand-${place}`}
      />
      <Button size="lg" wide>
        {t("desk.shelf.save", { pack: row.name })}
      </Button>
    </Form>
  );
}
