import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import type { OutcomeCode } from "#app/domain/services/services.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, SelectField } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";
import { Icon } from "#app/ui/Icon.tsx";
import type { CaseSheet } from "./case.view.server.ts";
import { Part } from "./Part.tsx";
import { Ticks } from "./Ticks.tsx";

type Props = {
  sheet: CaseSheet;
  kinds: readonly OutcomeCode[];
  today: string;
  consults: boolean;
  form: FormState | undefined;
};

/** What came of the case, each with its number; a licence number goes onto the packs that are ticked. */
export function Outcomes({ sheet, kinds, today, consults, form }: Props) {
  const { t } = useText();
  const opens = consults && !sheet.mirrored && sheet.state === "inProgress";
  return (
    <Part id="hasil" title={t("services.outcome.title")}>
      {sheet.outcomes.length === 0 ? (
        <p className="quiet">{t(opens ? "services.outcome.none" : "services.outcome.later")}</p>
      ) : null}
      <ul className="stack">
        {sheet.outcomes.map((outcome) => (
          <li key={outcome.id}>
            <p className="font-strong">{t(`services.outcomeKind.${outcome.kind}`)}</p>
            <p className="small">
              {[
                outcome.evidenceNumber,
                outcome.amount,
                outcome.quantity === null ? null : `${t("services.outcome.quantity")} ${outcome.quantity}`,
                outcome.happenedOn,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {outcome.documentId ? (
              <a
                className="row gap-2 small font-strong"
                href={paths.documents.show(outcome.documentId)}
                target="_blank"
                rel="noreferrer"
              >
                <Icon name="file-text" size={18} />
                {t("services.outcome.paper")}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      {opens ? (
        <Disclosure summary={t("services.outcome.new")} open={form !== undefined}>
          <OutcomeForm sheet={sheet} kinds={kinds} today={today} form={form} />
        </Disclosure>
      ) : null}
    </Part>
  );
}

function OutcomeForm({ sheet, kinds, today, form }: Omit<Props, "consults">) {
  const { t } = useText();
  const labels = {
    kind: t("services.outcome.kind"),
    evidenceNumber: t("services.outcome.number"),
    document: t("services.outcome.file"),
    happenedOn: t("services.outcome.happenedOn"),
    validUntil: t("services.outcome.validUntil"),
    amount: t("services.outcome.amount"),
    quantity: t("services.outcome.quantity"),
    variantIds: t("services.outcome.packs"),
  };
  return (
    <form method="post" action={`${paths.office.case(sheet.id)}#hasil`} encType="multipart/form-data" className="form">
      <ErrorSummary form={form} labels={labels} />
      <input type="hidden" name="part" value="outcome" />
      <SelectField
        label={labels.kind}
        options={kinds.map((kind) => ({ value: kind, label: t(`services.outcomeKind.${kind}`) }))}
        {...fieldOf(form, "kind", kinds[0] ?? "")}
      />
      <Field
        label={labels.evidenceNumber}
        hint={t("services.outcome.numberHint")}
        maxLength={80}
        {...fieldOf(form, "evidenceNumber")}
      />
      <Field
        name="document"
        type="file"
        accept="application/pdf,image/jpeg,image/png,image/webp"
        label={labels.document}
        hint={t("services.outcome.fileHint")}
        error={errorOf(form, "document")}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={labels.happenedOn} type="date" required max={today} {...fieldOf(form, "happenedOn", today)} />
        <Field label={labels.validUntil} type="date" optional {...fieldOf(form, "validUntil")} />
        <Field label={labels.amount} prefix="Rp" inputMode="numeric" optional {...fieldOf(form, "amount")} />
        <Field label={labels.quantity} inputMode="numeric" optional {...fieldOf(form, "quantity")} />
      </div>
      {sheet.packs.length > 0 ? (
        <Ticks
          name="variantIds"
          legend={labels.variantIds}
          options={sheet.packs.map(({ variantId, label }) => ({ value: variantId, label }))}
          form={form}
        />
      ) : null}
      <span>
        <Button>{t("services.outcome.do")}</Button>
      </span>
    </form>
  );
}
