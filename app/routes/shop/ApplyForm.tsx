import type { FormState } from "#app/core/forms.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { CheckField } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, type Option, SelectField, TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";

type Given = {
  form: FormState | undefined;
  here: string;
  known: { businessName: string; regionCode: string };
  regions: readonly Option[];
};

/** What is asked of a business that wants to be taken in. */
export function ApplyForm({ form, here, known, regions }: Given) {
  const { t } = useText();
  const labels = {
    businessName: t("selection.apply.business"),
    regionCode: t("selection.apply.region"),
    phone: t("selection.apply.phone"),
    goods: t("selection.apply.goods"),
    agreed: t("selection.apply.agree"),
  };
  return (
    <form method="post" action={here} className="card card-pad form">
      <h2>{t("selection.apply")}</h2>
      <ErrorSummary form={form} labels={labels} />
      <Field
        label={labels.businessName}
        required
        maxLength={120}
        {...fieldOf(form, "businessName", known.businessName)}
      />
      <SelectField
        label={labels.regionCode}
        options={regions}
        placeholder={t("catalog.field.choose")}
        {...fieldOf(form, "regionCode", known.regionCode)}
      />
      <Field label={labels.phone} required type="tel" autoComplete="tel" {...fieldOf(form, "phone")} />
      <TextArea
        label={labels.goods}
        hint={t("selection.apply.goods.hint")}
        required
        rows={5}
        maxLength={1500}
        {...fieldOf(form, "goods")}
      />
      <CheckField name="agreed" label={labels.agreed} />
      <Button size="lg">{t("selection.apply.do")}</Button>
    </form>
  );
}

type Own = { state: string; business: string; reason: string | null; applied: string };
const open = ["submitted", "waiting", "accepted"];

/** The reader's own application: how it stands and why, and the way to take it back. */
export function Applied({ own, here }: { own: Own; here: string }) {
  const { t } = useText();
  return (
    <section className="card card-pad stack gap-3 items-start">
      <h2>{t("selection.applied")}</h2>
      <p>
        <b>{own.business}</b> <StatusBadge flow="selectionApplication" state={own.state} />
      </p>
      <p className="small quiet">{t("selection.applied.at", { day: own.applied })}</p>
      {own.reason ? <p className="prose">{own.reason}</p> : null}
      {open.includes(own.state) ? (
        <form method="post" action={here} className="stack gap-2 items-start">
          <p className="small">{t("selection.withdraw.sure")}</p>
          <Button name="action" value="withdraw" tone="out">
            {t("action.selectionApplication.withdraw")}
          </Button>
        </form>
      ) : null}
    </section>
  );
}
