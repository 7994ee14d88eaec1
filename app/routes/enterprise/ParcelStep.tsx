import { Form } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import { useText } from "#app/i18n/react.tsx";
import { ActionBar } from "#app/ui/ActionBar.tsx";
import { Card } from "#app/ui/Card.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import type { parcelView } from "./parcel.view.ts";

type Parcel = ReturnType<typeof parcelView>;

/** The one thing to do now, with what it needs; refusing the order lies folded below. */
export function ParcelStep({ parcel, form }: { parcel: Parcel; form?: FormState }) {
  const { t } = useText();
  const { forward, refusing, asksWaybill } = parcel;
  const waybill = t("orders.desk.waybill");
  return (
    <>
      <ErrorSummary form={form} labels={{ waybill, reason: t("orders.desk.reason") }} />
      {parcel.next ? (
        <Card look={parcel.turn === "reader" ? "next" : "plain"}>
          <Form method="post" className="stack">
            {parcel.turn === "reader" ? <h2 className="text-lg">{t("orders.desk.first")}</h2> : null}
            <p>{parcel.next}</p>
            {parcel.answerBy ? <p className="small font-strong">{parcel.answerBy}</p> : null}
            {asksWaybill ? (
              <>
                {parcel.courier ? (
                  <p className="small">{t("orders.desk.sendBy", { courier: parcel.courier })}</p>
                ) : null}
                <Field
                  label={waybill}
                  hint={t("orders.desk.waybillHint")}
                  autoComplete="off"
                  maxLength={40}
                  {...fieldOf(form, "waybill")}
                />
              </>
            ) : null}
            <ActionBar flow="parcel" choices={forward} />
          </Form>
        </Card>
      ) : null}
      {refusing.length > 0 ? (
        <Disclosure
          summary={t("orders.desk.cannot")}
          open={refusing.some(({ action }) => action === form?.values["action"])}
        >
          <Form method="post" className="stack mt-4">
            <p className="small">{t("orders.desk.cannotText")}</p>
            <TextArea label={t("orders.desk.reason")} rows={3} maxLength={300} {...fieldOf(form, "reason")} />
            <ActionBar flow="parcel" choices={refusing} />
          </Form>
        </Disclosure>
      ) : null}
    </>
  );
}
