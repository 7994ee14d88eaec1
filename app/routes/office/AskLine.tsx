import { Form } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { CheckField } from "#app/ui/choice.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";

type Line = { id: string; token: string; mayAsk: number };

/** Asks for the money of some of one line's goods: one broken jar of three. Somebody else agrees to it. */
export function AskLine({ line, form }: { line: Line; form: FormState | undefined }) {
  const { t } = useText();
  const { id, token, mayAsk } = line;
  return (
    <Disclosure summary={t("orders.office.askLine")} open={form !== undefined}>
      <Form method="post" className="stack mt-4" noValidate>
        <input type="hidden" name="part" value="line" />
        <input type="hidden" name="line" value={id} />
        <input type="hidden" name="token" value={token} />
        <ErrorSummary form={form} labels={{ quantity: t("orders.cart.quantity"), note: t("orders.office.note") }} />
        <Field
          label={t("orders.office.askQuantity", { most: mayAsk })}
          inputMode="numeric"
          {...fieldOf(form, "quantity", String(mayAsk))}
          id={`jumlah-${id}`}
        />
        <CheckField name="restock" id={`rak-${id}`} value="on" label={t("orders.office.restock")} />
        <TextArea
          label={t("orders.office.note")}
          hint={t("orders.office.noteHint")}
          rows={2}
          maxLength={300}
          {...fieldOf(form, "note")}
          id={`catatan-${id}`}
        />
        <Button tone="primary">{t("orders.office.ask")}</Button>
      </Form>
    </Disclosure>
  );
}
