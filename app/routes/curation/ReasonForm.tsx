import { Form } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Field, SelectField, TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";

export type ReasonLine = {
  code: string;
  itemCode: string | null;
  textId: string;
  textEn: string;
  position: number;
  used: number;
  retired: boolean;
  changedAt: string | null;
  changedBy: string | null;
};

type Given = {
  /** Nothing for a new reason. */
  row?: ReasonLine;
  items: readonly { code: string; title: string }[];
  form?: FormState | undefined;
};

/** A reason's words in both languages, the item it belongs to, and its place. */
export function ReasonForm({ row, items, form }: Given) {
  const { t } = useText();
  const id = (part: string) => `${row?.code ?? "new"}-${part}`;
  return (
    <Form method="post" className="form pb-2">
      {row ? <input type="hidden" name="code" value={row.code} /> : null}
      <SelectField
        {...fieldOf(form, "itemCode", row?.itemCode ?? "")}
        id={id("item")}
        label={t("curation.reasons.item")}
        placeholder={t("curation.reasons.common")}
        options={items.map(({ code, title }) => ({ value: code, label: title }))}
      />
      <TextArea
        {...fieldOf(form, "textId", row?.textId)}
        id={id("id")}
        label={t("curation.reasons.textId")}
        rows={3}
        maxLength={300}
      />
      <TextArea
        {...fieldOf(form, "textEn", row?.textEn)}
        id={id("en")}
        label={t("curation.reasons.textEn")}
        lang="en"
        rows={3}
        maxLength={300}
      />
      <Field
        {...fieldOf(form, "position", row?.position ?? 50)}
        id={id("position")}
        label={t("curation.reasons.position")}
        hint={t("curation.reasons.position.hint")}
        inputMode="numeric"
      />
      <div>
        <Button name="action" value={row ? "save" : "add"}>
          {t(row ? "curation.reasons.save" : "curation.reasons.add")}
        </Button>
      </div>
    </Form>
  );
}
