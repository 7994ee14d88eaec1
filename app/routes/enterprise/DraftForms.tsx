import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FormState } from "#app/core/forms.ts";
import { allergenKinds, attributeKinds, netUnits, packagingKinds, storageKinds } from "#app/domain/catalog/catalog.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { CheckField } from "#app/ui/choice.tsx";
import { Field, SelectField, TextArea } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";
import type { Product } from "./product.view.ts";

type Given = { product: Product; form?: FormState };

/** The five parts of a draft; each is saved on its own, so nothing typed waits for another part. */
export function DraftForms({ product, form }: Given) {
  const mine = (action: string) => (form?.values["action"] === action ? form : undefined);
  return (
    <>
      <Photos form={form} />
      <Words product={product} form={mine("product")} />
      <Prices product={product} form={mine("prices")} />
      <Licences product={product} form={mine("licence")} />
      <Shipping product={product} form={mine("shipping")} />
    </>
  );
}

function Part({
  title,
  action,
  product,
  children,
}: {
  title: string;
  action: string;
  product: Product;
  children: ReactNode;
}) {
  const { t } = useText();
  return (
    <Form method="post" className="form" id={action}>
      <h2 className="text-xl">{title}</h2>
      <input type="hidden" name="edition" value={product.version.edition} />
      {children}
      <Button name="action" value={action} size="lg" wide tone="out">
        {t("catalog.desk.save")}
      </Button>
    </Form>
  );
}

function Photos({ form }: { form?: FormState }) {
  const { t } = useText();
  return (
    <Form method="post" encType="multipart/form-data" className="form" id="foto">
      <h2 className="text-xl">{t("catalog.step.foto")}</h2>
      <Field
        label={t("catalog.field.photos")}
        hint={t("catalog.field.photos.hint")}
        type="file"
        accept="image/*"
        multiple
        name="photos"
        error={errorOf(form, "photos")}
      />
      <Button size="lg" wide tone="out">
        {t("catalog.desk.upload")}
      </Button>
    </Form>
  );
}

function Words({ product, form }: Given) {
  const { t } = useText();
  const { content } = product.version;
  return (
    <Part title={t("catalog.step.produk")} action="product" product={product}>
      <Field label={t("catalog.field.name")} maxLength={80} {...fieldOf(form, "nameId", content.name.id)} />
      <Field label={t("catalog.field.nameEn")} optional maxLength={80} {...fieldOf(form, "nameEn", content.name.en)} />
      <SelectField
        label={t("catalog.field.category")}
        options={product.categories}
        {...fieldOf(form, "categoryCode", content.categoryCode)}
      />
      <TextArea
        label={t("catalog.field.story")}
        hint={t("catalog.field.story.hint")}
        rows={4}
        maxLength={2000}
        {...fieldOf(form, "storyId", content.story.id)}
      />
      <TextArea
        label={t("catalog.field.composition")}
        rows={2}
        maxLength={1000}
        {...fieldOf(form, "compositionId", content.composition.id)}
      />
      <fieldset className="fieldset">
        <legend className="fieldset-title">{t("catalog.field.allergens")}</legend>
        {allergenKinds.map((kind) => (
          <CheckField
            key={kind}
            id={`allergen-${kind}`}
            name="allergens[]"
            value={kind}
            label={t(`catalog.allergen.${kind}`)}
            defaultChecked={content.allergens.includes(kind)}
          />
        ))}
      </fieldset>
      <SelectField
        label={t("catalog.field.storage")}
        placeholder={t("catalog.field.choose")}
        options={storageKinds.map((kind) => ({ value: kind, label: t(`catalog.storage.${kind}`) }))}
        {...fieldOf(form, "storage", content.storage)}
      />
      <Field
        label={t("catalog.field.shelfLife")}
        inputMode="numeric"
        {...fieldOf(form, "shelfLifeDays", content.shelfLifeDays)}
      />
      <Field
        label={t("catalog.field.producer")}
        optional
        maxLength={120}
        {...fieldOf(form, "producer", content.producer)}
      />
      <CheckField name="notHalal" label={t("catalog.field.notHalal")} defaultChecked={content.notHalal} />
      {attributeKinds.map((kind) => (
        <Field
          key={kind}
          label={t(`catalog.attribute.${kind}`)}
          optional
          maxLength={300}
          {...fieldOf(form, `attributes.${kind}`, content.attributes[kind]?.id)}
        />
      ))}
    </Part>
  );
}

function Prices({ product, form }: Given) {
  const { t } = useText();
  return (
    <>
      <Part title={t("catalog.step.harga")} action="prices" product={product}>
        {product.version.content.variants.map((pack, at) => {
          const field = (name: string, value: string | number | null) =>
            fieldOf(form, `variants[${at}].${name}`, value);
          return (
            <fieldset key={pack.variantId} className="fieldset form">
              <legend className="fieldset-title">{t("catalog.desk.variant", { n: at + 1 })}</legend>
              <input type="hidden" name={`variants[${at}].variantId`} value={pack.variantId} />
              <Field label={t("catalog.field.variantName")} maxLength={60} {...field("name", pack.name)} />
              <Field label={t("catalog.field.net")} inputMode="numeric" {...field("netQuantity", pack.netQuantity)} />
              <SelectField
                label={t("catalog.field.unit")}
                placeholder={t("catalog.field.choose")}
                options={netUnits.map((unit) => ({ value: unit, label: t(`catalog.unit.${unit}`) }))}
                {...field("netUnit", pack.netUnit)}
              />
              <Field
                label={t("catalog.field.price")}
                prefix="Rp"
                inputMode="numeric"
                {...field("price", pack.proposedPrice)}
              />
              <Field label={t("catalog.field.stock")} inputMode="numeric" {...field("onhand", "")} />
            </fieldset>
          );
        })}
      </Part>
      <Form method="post">
        <Button name="action" value="addVariant" tone="ghost" icon="plus">
          {t("catalog.desk.addVariant")}
        </Button>
      </Form>
    </>
  );
}

function Licences({ product, form }: Given) {
  const { t } = useText();
  return (
    <Part title={t("catalog.step.izin")} action="licence" product={product}>
      <Field
        label={t("catalog.field.licence")}
        hint={t("catalog.field.licence.hint")}
        maxLength={80}
        {...fieldOf(form, "number")}
      />
      <Field label={t("catalog.field.validUntil")} optional type="date" {...fieldOf(form, "validUntil")} />
    </Part>
  );
}

function Shipping({ product, form }: Given) {
  const { t } = useText();
  return (
    <Part title={t("catalog.step.kirim")} action="shipping" product={product}>
      {product.version.content.variants.map((pack, at) => {
        const field = (name: string, value: string | number | null) => fieldOf(form, `variants[${at}].${name}`, value);
        return (
          <fieldset key={pack.variantId} className="fieldset form">
            <legend className="fieldset-title">{pack.name || t("catalog.desk.variant", { n: at + 1 })}</legend>
            <input type="hidden" name={`variants[${at}].variantId`} value={pack.variantId} />
            <SelectField
              label={t("catalog.field.packaging")}
              placeholder={t("catalog.field.choose")}
              options={packagingKinds.map((kind) => ({ value: kind, label: t(`catalog.packaging.${kind}`) }))}
              {...field("packaging", pack.packaging)}
            />
            <Field label={t("catalog.field.weight")} inputMode="numeric" {...field("weightGrams", pack.weightGrams)} />
          </fieldset>
        );
      })}
    </Part>
  );
}
