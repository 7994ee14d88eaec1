import { Form } from "@remix-run/react";
import { type FormState, typed } from "#app/core/forms.ts";
import { formatRupiah } from "#app/core/money.ts";
import type { Choice } from "#app/core/workflow.ts";
import type { MaterialView, PriceOfList } from "#app/domain/packaging/packaging.server.ts";
import { MOST_LINES, subsidyRule } from "#app/domain/packaging/packaging.ts";
import { useText } from "#app/i18n/react.tsx";
import { ActionBar } from "#app/ui/ActionBar.tsx";
import { Card } from "#app/ui/Card.tsx";
import { CheckField } from "#app/ui/choice.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { Field, FieldError, SelectField } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";
import type { JobView } from "./job.view.ts";
import { Fold } from "./ReasonForms.tsx";

type Given = {
  job: JobView;
  form?: FormState;
  choices: readonly Choice[];
  shelf: readonly MaterialView[];
  prices: readonly PriceOfList[];
};

const rows = Array.from({ length: MOST_LINES }, (_, at) => at);

/** The price in lines. The subsidy is worked out by rule, so that nobody does sums at the table. */
export function QuoteForm({ job, form, choices, shelf, prices }: Given) {
  const { t } = useText();
  if (choices.length === 0) return null;
  const rule = { n: subsidyRule.freePieces, percent: subsidyRule.restBasisPoints / 100 };
  return (
    <Card look="next">
      <Form method="post" className="stack">
        <h2 className="text-lg">{t("packaging.quote")}</h2>
        {rows.map((at) => (
          <Line key={at} at={at} form={form} shelf={shelf} pieces={at === 0 ? job.quantity : null} />
        ))}
        <FieldError id="lines" error={errorOf(form, "lines")} />
        <PriceList prices={prices} />
        <CheckField
          name="subsidise"
          label={t("packaging.subsidise", rule)}
          error={errorOf(form, "subsidise")}
          defaultChecked={form ? typed(form, "subsidise") === "on" : true}
        />
        <Field
          type="date"
          label={t("packaging.field.promisedOn")}
          {...fieldOf(form, "promisedOn", job.promisedDay ?? "")}
        />
        <ActionBar flow="packagingJob" choices={choices} size="lg" />
      </Form>
    </Card>
  );
}

type LineGiven = { at: number; form?: FormState; shelf: readonly MaterialView[]; pieces: number | null };

function Line({ at, form, shelf, pieces }: LineGiven) {
  const { t } = useText();
  const name = (field: string) => `lines[${at}].${field}`;
  return (
    <fieldset className="fieldset gap-3">
      <legend className="small font-strong">{t("packaging.lineNumber", { n: at + 1 })}</legend>
      <Field label={t("packaging.line.text")} maxLength={120} {...fieldOf(form, name("text"))} />
      <div className="grid grid-cols-2 gap-3">
        <Field label={t("packaging.line.quantity")} inputMode="numeric" {...fieldOf(form, name("quantity"), pieces)} />
        <Field
          label={t("packaging.line.price")}
          prefix="Rp"
          inputMode="numeric"
          {...fieldOf(form, name("unitPrice"))}
        />
      </div>
      <SelectField
        label={t("packaging.line.material")}
        optional
        placeholder={t("packaging.line.noMaterial")}
        options={shelf.map((one) => ({
          value: one.id,
          label: t("packaging.line.onhand", { name: one.name, n: one.onhand, unit: one.unit }),
        }))}
        {...fieldOf(form, name("materialId"))}
      />
    </fieldset>
  );
}

function PriceList({ prices }: { prices: readonly PriceOfList[] }) {
  const { t } = useText();
  if (prices.length === 0) return null;
  return (
    <Disclosure summary={<Fold words={t("packaging.prices")} />}>
      <ul className="stack gap-2 small">
        {prices.map(({ code, name, unit, price, minimum }) => (
          <li key={code}>{t("packaging.price", { name, price: formatRupiah(price), unit, n: minimum })}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
