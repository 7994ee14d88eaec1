import { allergenKinds, attributeKinds, storageKinds } from "#app/domain/catalog/catalog.ts";
import { useText } from "#app/i18n/react.tsx";
import { CheckField } from "#app/ui/choice.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { Field, SelectField, TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { StepForm, type StepProps } from "./StepPage.tsx";
import type { Around } from "./step.server.ts";
import { ticked } from "./ticked.ts";

/** The words of the product: what every category asks for first, the rest folded away. */
export function ProductStep({ view, around, form }: StepProps & { around: Around }) {
  const { t } = useText();
  const { content } = view;
  return (
    <StepForm view={view}>
      <Field
        label={t("catalog.field.name")}
        hint={t("catalog.field.name.hint")}
        maxLength={80}
        {...fieldOf(form, "nameId", content.name.id)}
      />
      <SelectField
        label={t("catalog.field.category")}
        hint={t("desk.field.category.hint")}
        options={around.categories}
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
        hint={t("desk.field.composition.hint")}
        rows={2}
        maxLength={1000}
        {...fieldOf(form, "compositionId", content.composition.id)}
      />
      <fieldset className="fieldset" id="allergens">
        <legend className="label">{t("catalog.field.allergens")}</legend>
        <div className="ticks">
          {allergenKinds.map((kind) => (
            <CheckField
              key={kind}
              id={`allergen-${kind}`}
              name="allergens[]"
              value={kind}
              label={t(`catalog.allergen.${kind}`)}
              defaultChecked={ticked(form, "allergens[]", kind, content.allergens.includes(kind))}
            />
          ))}
        </div>
        <p className="hint">{t("desk.field.allergens.hint")}</p>
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
      <CheckField
        name="notHalal"
        label={t("catalog.field.notHalal")}
        defaultChecked={ticked(form, "notHalal", "on", content.notHalal)}
      />
      <More view={view} form={form} />
      <English view={view} form={form} />
    </StepForm>
  );
}

function More({ view: { content }, form }: StepProps) {
  const { t } = useText();
  const written = attributeKinds.some((kind) => content.attributes[kind]?.id) || content.producer !== null;
  return (
    <Disclosure open={written || form !== undefined} summary={<Summary words={t("desk.more")} />}>
      <div className="form">
        <Field
          label={t("catalog.field.producer")}
          hint={t("desk.field.producer.hint")}
          optional
          maxLength={120}
          {...fieldOf(form, "producer", content.producer)}
        />
        {attributeKinds.map((kind) => (
          <Field
            key={kind}
            label={t(`catalog.attribute.${kind}`)}
            maxLength={300}
            optional
            {...fieldOf(form, `attributes.${kind}`, content.attributes[kind]?.id)}
          />
        ))}
      </div>
    </Disclosure>
  );
}

function English({ view: { content }, form }: StepProps) {
  const { t } = useText();
  return (
    <Disclosure open={form !== undefined} summary={<Summary words={t("desk.english")} />}>
      <div className="form">
        <p className="lead">{t("desk.english.lead")}</p>
        <Field label={t("catalog.field.nameEn")} maxLength={80} {...fieldOf(form, "nameEn", content.name.en)} />
        <TextArea
          label={t("desk.field.storyEn")}
          rows={4}
          maxLength={2000}
          {...fieldOf(form, "storyEn", content.story.en)}
        />
        <TextArea
          label={t("desk.field.compositionEn")}
          rows={2}
          maxLength={1000}
          {...fieldOf(form, "compositionEn", content.composition.en)}
        />
        {attributeKinds.map((kind) => (
          <Field
            key={kind}
            label={t("desk.field.attributeEn", { name: t(`catalog.attribute.${kind}`) })}
            maxLength={300}
            {...fieldOf(form, `attributesEn.${kind}`, content.attributes[kind]?.en)}
          />
        ))}
      </div>
    </Disclosure>
  );
}

const Summary = ({ words }: { words: string }) => (
  <>
    {words}
    <Icon name="chevron-down" size={20} />
  </>
);
