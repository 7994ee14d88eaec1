import { Form } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { Pill } from "#app/ui/StatusBadge.tsx";
import { ReasonForm, type ReasonLine } from "./ReasonForm.tsx";

type Given = {
  row: ReasonLine;
  items: readonly { code: string; title: string }[];
  mayEdit: boolean;
  form: FormState | undefined;
};

/** One ready reason in both languages; the lead curator changes, retires and restores it. */
export function ReasonRow({ row, items, mayEdit, form }: Given) {
  const { t } = useText();
  const mine = form?.values["action"] === "save" && form.values["code"] === row.code ? form : undefined;
  const turn = row.retired ? "restore" : "retire";
  return (
    <li className="card card-pad stack gap-2">
      <p>{row.textId}</p>
      <p className="small quiet" lang="en">
        {row.textEn}
      </p>
      <p className="row flex-wrap gap-2 tiny quiet">
        {row.retired ? <Pill tone="mute">{t("curation.reasons.retired")}</Pill> : null}
        <span className="num">{t("curation.reasons.used", { n: row.used })}</span>
        {row.changedAt && row.changedBy ? (
          <span>{t("curation.reasons.changed", { date: row.changedAt, name: row.changedBy })}</span>
        ) : null}
      </p>
      {mayEdit ? (
        <>
          <Disclosure
            open={mine !== undefined}
            summary={
              <span className="small">
                {t("curation.reasons.edit")} <span className="visually-hidden">{row.textId}</span>
              </span>
            }
          >
            <ReasonForm row={row} items={items} form={mine} />
          </Disclosure>
          <Form method="post">
            <input type="hidden" name="code" value={row.code} />
            <Button
              name="action"
              value={turn}
              tone="out"
              size="sm"
              aria-label={`${t(`curation.reasons.${turn}`)}: ${row.textId}`}
            >
              {t(`curation.reasons.${turn}`)}
            </Button>
          </Form>
        </>
      ) : null}
    </li>
  );
}
