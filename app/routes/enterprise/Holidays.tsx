import { Form } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import type { BusinessView } from "./business.view.ts";

type Labels = { from: string; to: string; message: string };

/** Days on which goods are seen and not sold: those to come, and a form for more. */
export function Holidays({
  holidays,
  form,
  labels,
}: Pick<BusinessView, "holidays"> & { form?: FormState | undefined; labels: Labels }) {
  const { t } = useText();
  return (
    <section className="stack" aria-labelledby="libur">
      <div className="stack gap-1">
        <h2 id="libur" className="text-2xl">
          {t("desk.holiday")}
        </h2>
        <p className="lead">{t("desk.holiday.lead")}</p>
      </div>
      {holidays.length === 0 ? <p className="quiet">{t("desk.holiday.none")}</p> : null}
      {holidays.map(({ id, span, message }) => (
        <Form key={id} method="post" className="card card-pad stack gap-3">
          <h3 className="text-lg">{span}</h3>
          {message ? <p className="lead">{message}</p> : null}
          <input type="hidden" name="id" value={id} />
          <Button name="action" value="cancel" tone="bad">
            {t("desk.holiday.cancel")}
          </Button>
        </Form>
      ))}
      <Form method="post" className="card card-pad form">
        <div className="pair">
          <Field type="date" label={labels.from} {...fieldOf(form, "from")} />
          <Field type="date" label={labels.to} {...fieldOf(form, "to")} />
        </div>
        <Field
          label={labels.message}
          hint={t("desk.holiday.message.hint")}
          optional
          maxLength={200}
          {...fieldOf(form, "message")}
        />
        <Button name="action" value="take" size="lg" wide tone="out" icon="calendar">
          {t("desk.holiday.take")}
        </Button>
      </Form>
    </section>
  );
}
