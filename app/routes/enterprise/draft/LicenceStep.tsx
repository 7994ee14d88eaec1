import { Form } from "@remix-run/react";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { CheckField } from "#app/ui/choice.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { LicenceChip } from "#app/ui/LicenceChip.tsx";
import { StepForm, type StepProps } from "./StepPage.tsx";
import type { Around } from "./step.server.ts";
import { ticked } from "./ticked.ts";

/** First the number, then the packs it stands on: a new number is put on all of them. */
export function LicenceStep({ view, around, form }: StepProps & { around: Around }) {
  const { t } = useText();
  const packs = view.content.variants;
  const typing = form?.values["action"] === "licence" ? form : undefined;
  const placing = typing ? undefined : form;
  const worn = new Set(packs.flatMap(({ licenceIds }) => licenceIds));
  const standing = around.licences.filter(({ id }) => worn.has(id));
  const others = around.licences.filter(({ id }) => !worn.has(id));
  return (
    <>
      <Form method="post" className="card card-pad form">
        <h2 className="text-xl">{t("desk.licence.add")}</h2>
        <Field
          label={t("catalog.field.licence")}
          hint={t("catalog.field.licence.hint")}
          maxLength={80}
          autoCapitalize="characters"
          {...fieldOf(typing, "number")}
        />
        <Field label={t("catalog.field.validUntil")} optional type="date" {...fieldOf(typing, "validUntil")} />
        <Button name="action" value="licence" size="lg" wide tone="out" icon="plus">
          {t("desk.licence.add.do")}
        </Button>
      </Form>
      <StepForm view={view}>
        <div className="stack" id="licences">
          {packs.map(({ variantId }, at) => (
            <input key={variantId} type="hidden" name={`variants[${at}].variantId`} value={variantId} />
          ))}
          {around.licences.length === 0 ? <p className="lead">{t("desk.licence.none")}</p> : null}
          {standing.map((licence) => (
            <Standing key={licence.id} licence={licence} packs={packs} form={placing} />
          ))}
          {others.length > 0 ? (
            <Disclosure
              open={standing.length === 0}
              summary={
                <>
                  {t("desk.licence.others", { n: others.length })}
                  <Icon name="chevron-down" size={20} />
                </>
              }
            >
              <div className="stack">
                {others.map((licence) => (
                  <Standing key={licence.id} licence={licence} packs={packs} form={placing} />
                ))}
              </div>
            </Disclosure>
          ) : null}
        </div>
      </StepForm>
    </>
  );
}

type Given = { licence: Around["licences"][number]; packs: StepProps["view"]["content"]["variants"] } & Pick<
  StepProps,
  "form"
>;

/** One licence and the packs that carry it. */
function Standing({ licence: { id, kind, number, tone, about }, packs, form }: Given) {
  const { t } = useText();
  return (
    <fieldset className="licence-on">
      <legend className="visually-hidden">
        {kind} {number}: {t("desk.licence.which")}
      </legend>
      <LicenceChip kind={kind} number={number} tone={tone}>
        {about}
      </LicenceChip>
      <div className="ticks">
        {packs.map(({ variantId, name, licenceIds }, at) => (
          <CheckField
            key={variantId}
            id={`licence-${id}-${variantId}`}
            name={`variants[${at}].licenceIds[]`}
            value={id}
            label={name || t("catalog.desk.variant", { n: at + 1 })}
            defaultChecked={ticked(form, `variants[${at}].licenceIds[]`, id, licenceIds.includes(id))}
          />
        ))}
      </div>
    </fieldset>
  );
}
