import type { FormState } from "#app/core/forms.ts";
import { formatRupiah, groups } from "#app/core/money.ts";
import { useText } from "#app/i18n/react.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import type { ShelfRowView } from "./shelves.view.ts";

type Given = { row: ShelfRowView; at: number; form: FormState | undefined };

/** One pack among many: price, count and the mark below which the desk warns, side by side on a wide screen. */
export function ShelfRowFields({ row, at, form }: Given) {
  const { t } = useText();
  const field = (name: string, value: string | number | null) => fieldOf(form, `rows[${at}].${name}`, value);
  const seen = { variantId: row.variantId, placeId: row.placeId, seenPrice: row.price, seenOnhand: row.onhand };
  return (
    <fieldset className="card card-pad shelf-row" id={`baris-${at}`}>
      <legend className="legend-in">{row.place ? `${row.name} (${row.place})` : row.name}</legend>
      {Object.entries(seen).map(([name, value]) => (
        <input key={name} type="hidden" name={`rows[${at}].${name}`} value={value} />
      ))}
      <Field
        label={t("catalog.field.price")}
        hint={t("desk.shelves.freely", { from: formatRupiah(row.freely.from), to: formatRupiah(row.freely.to) })}
        prefix="Rp"
        inputMode="numeric"
        {...field("price", groups(row.price))}
      />
      <Field
        label={t("catalog.field.stock")}
        hint={row.reserved > 0 ? t("desk.shelf.reserved", { n: row.reserved }) : null}
        inputMode="numeric"
        {...field("onhand", row.onhand)}
      />
      <Field
        label={t("desk.shelf.mark")}
        hint={t("desk.shelf.mark.hint")}
        inputMode="numeric"
        {...field("mark", row.mark)}
      />
    </fieldset>
  );
}
