import { Form } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import { rejectionReasons } from "#app/domain/curation/curation.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { SelectField, TextArea } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";
import type { Item } from "./ItemRow.tsx";

/** A declared tie gives the seat back; open to everybody who judges. */
export function TieForm({ form }: { form?: FormState }) {
  const { t } = useText();
  const mine = form?.values["action"] === "tie" ? form : undefined;
  return (
    <Disclosure summary={<span className="small">{t("curation.tie.title")}</span>} open={mine !== undefined}>
      <Form method="post" className="stack">
        <p className="small lead">{t("curation.tie.lead")}</p>
        <TextArea
          label={t("curation.tie.reason")}
          rows={2}
          maxLength={500}
          {...fieldOf(mine, "reason")}
          id="tie-reason"
        />
        <div>
          <Button name="action" value="tie" tone="out" size="sm">
            {t("curation.tie.do")}
          </Button>
        </div>
      </Form>
    </Disclosure>
  );
}

/** The lead curator's no, with its reason and evidence. */
export function RejectForm({ form }: { form?: FormState }) {
  const { t } = useText();
  const mine = form?.values["action"] === "reject" ? form : undefined;
  return (
    <div id="tolak">
      <Disclosure summary={<span className="small">{t("curation.reject.title")}</span>} open={mine !== undefined}>
        <Form method="post" className="stack">
          <p className="small lead">{t("curation.reject.lead")}</p>
          <SelectField
            {...fieldOf(mine, "reasonCode")}
            label={t("curation.reject.reason")}
            options={rejectionReasons.map((code) => ({ value: code, label: t(`curation.reason.${code}`) }))}
          />
          <TextArea
            label={t("curation.reject.evidence")}
            hint={t("curation.reject.evidence.hint")}
            rows={3}
            maxLength={2000}
            {...fieldOf(mine, "evidence")}
          />
          <div>
            <Button name="action" value="reject" tone="bad">
              {t("action.listingVersion.reject")}
            </Button>
          </div>
        </Form>
      </Disclosure>
    </div>
  );
}

/** A mandatory item that may fail this once, by the lead curator. */
export function WaiveForm({ items, form }: { items: readonly Item[]; form?: FormState }) {
  const { t } = useText();
  const mine = form?.values["action"] === "waive" ? form : undefined;
  const waivable = items.filter((item) => item.mandatory && !item.hardGate && !item.waived);
  if (waivable.length === 0) return null;
  return (
    <Disclosure summary={<span className="small">{t("curation.waive.title")}</span>} open={mine !== undefined}>
      <Form method="post" className="stack">
        <p className="small lead">{t("curation.waive.lead")}</p>
        <SelectField
          {...fieldOf(mine, "item")}
          label={t("curation.waive.item")}
          options={waivable.map((item) => ({ value: item.code, label: item.title }))}
        />
        <TextArea
          label={t("curation.waive.reason")}
          rows={2}
          maxLength={500}
          name="reason"
          id="waive-reason"
          error={errorOf(mine, "reason")}
        />
        <div>
          <Button name="action" value="waive" tone="out" size="sm">
            {t("curation.waive.do")}
          </Button>
        </div>
      </Form>
    </Disclosure>
  );
}
