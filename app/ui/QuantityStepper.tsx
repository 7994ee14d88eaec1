import { useText } from "#app/i18n/react.tsx";
import { Icon } from "./Icon.tsx";

/** A number field; the script of the shop brings the two buttons to life and shows them. */
export function QuantityStepper({
  name = "quantity",
  id = name,
  value = 1,
  max,
  label,
  form,
}: {
  name?: string;
  id?: string;
  value?: number | string;
  max: number;
  label: string;
  form?: string;
}) {
  const { t } = useText();
  return (
    <span className="qty" data-qty>
      <button type="button" data-step="-1" aria-label={t("ui.less")} form={form}>
        <Icon name="minus" size={18} />
      </button>
      <input type="number" name={name} id={id} defaultValue={value} min={1} max={max} aria-label={label} form={form} />
      <button type="button" data-step="1" aria-label={t("ui.more")} form={form}>
        <Icon name="plus" size={18} />
      </button>
    </span>
  );
}
