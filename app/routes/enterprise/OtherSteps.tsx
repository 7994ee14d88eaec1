import { Form } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import { useText } from "#app/i18n/react.tsx";
import { ActionBar } from "#app/ui/ActionBar.tsx";
import { Button } from "#app/ui/Button.tsx";
import { TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import type { ProductView } from "./product.view.ts";

/** Whatever else the tables allow: appeal, a new version, a pause, taking back, taking off the shelf. */
export function OtherSteps({ product, form }: { product: ProductView; form?: FormState | undefined }) {
  const { t } = useText();
  return (
    <section className="stack" aria-labelledby="langkah-lain">
      <h2 id="langkah-lain" className="text-2xl">
        {t("desk.actions")}
      </h2>
      {product.appeal.length > 0 ? (
        <Form method="post" className="card card-pad form">
          <p className="lead">{t("desk.appeal.lead")}</p>
          <TextArea
            label={t("desk.appeal.text")}
            hint={t("desk.appeal.text.hint")}
            rows={4}
            maxLength={4000}
            {...fieldOf(form, "text")}
          />
          <ActionBar flow="listingVersion" choices={product.appeal} size="lg" />
        </Form>
      ) : null}
      {product.mayEdit ? (
        <Form method="post" className="stack gap-2">
          <Button name="action" value="edit" tone="out" size="lg" wide icon="pencil">
            {t("desk.edit")}
          </Button>
          <p className="small quiet">{t("desk.edit.hint")}</p>
        </Form>
      ) : null}
      <Form method="post" className="stack gap-2">
        <Button name="action" value="copy" tone="out" size="lg" wide icon="copy">
          {t("desk.copy")}
        </Button>
        <p className="small quiet">{t("desk.copy.hint")}</p>
      </Form>
      <Form method="post" className="wide-actions">
        {product.pause ? (
          <Button name="action" value={product.pause} tone="out" size="lg" wide>
            {t(`desk.${product.pause}`)}
          </Button>
        ) : null}
        <ActionBar flow="product" choices={product.productChoices} size="lg" />
        <ActionBar flow="listingVersion" choices={product.back} tones={{ withdraw: "bad" }} size="lg" />
      </Form>
    </section>
  );
}
