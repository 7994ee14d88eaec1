import { type FormState, typed } from "#app/core/forms.ts";
import { checklistSections, type DraftItem, restingFields } from "#app/domain/curation/curation.ts";
import { useText } from "#app/i18n/react.tsx";
import { CheckField } from "#app/ui/choice.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { Field, SelectField, TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";

export type Line = Readonly<DraftItem>;

const five = ["", "", "", "", ""];
export const blankItem: Line = {
  ...{ code: "", section: "quality", weight: 0, mandatory: false, hardGate: false, titleId: "", titleEn: "" },
  ...{ guidanceId: null, guidanceEn: null, anchorsId: five, anchorsEn: five, fields: [], service: null },
};

const services = ["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9"] as const;

type Given = { item: Line; at: number; form?: FormState; open: boolean };

/** One question of the draft with all that belongs to it; closed it says its place, weight and strictness. */
export function DraftRow({ item, at, form, open }: Given) {
  const { t } = useText();
  const prefix = `items[${at}].`;
  const of = (name: string, initial: string | number | null) => fieldOf(form, `${prefix}${name}`, initial);
  const ticked = (name: string, initial: boolean) => (form ? typed(form, `${prefix}${name}`) !== "" : initial);
  const wrong = Object.keys(form?.errors ?? {}).some((name) => name.startsWith(prefix));
  const gate = item.hardGate ? t("curation.item.gate") : null;
  const tag = gate ?? (item.mandatory ? t("curation.item.mandatory") : null);
  return (
    <div className="card card-pad" id={item.code === "" ? "baru" : undefined}>
      <input type="hidden" name={`${prefix}code`} value={item.code} />
      <Disclosure
        open={open || wrong}
        summary={
          <span className="row fill flex-wrap gap-2">
            <b className="small fill">{item.titleId || t("curation.list.fresh")}</b>
            <span className="tiny quiet num">
              {[t("curation.list.points", { n: item.weight }), tag].filter(Boolean).join(" · ")}
            </span>
          </span>
        }
      >
        <div className="stack gap-4 pt-3">
          <div className="grid gap-3 sm:grid-cols-2">
            <Field label={t("curation.list.titleId")} maxLength={120} {...of("titleId", item.titleId)} />
            <Field label={t("curation.list.titleEn")} maxLength={120} {...of("titleEn", item.titleEn)} />
            <TextArea
              label={t("curation.list.guidanceId")}
              rows={2}
              maxLength={500}
              optional
              {...of("guidanceId", item.guidanceId)}
            />
            <TextArea
              label={t("curation.list.guidanceEn")}
              rows={2}
              maxLength={500}
              optional
              {...of("guidanceEn", item.guidanceEn)}
            />
          </div>
          <div className="grid gap-3 sm:grid-cols-4">
            <Field label={t("curation.list.position")} inputMode="numeric" {...of("position", at + 1)} />
            <Field label={t("curation.list.weight.short")} inputMode="numeric" {...of("weight", item.weight)} />
            <SelectField
              label={t("curation.list.section")}
              options={checklistSections.map((value) => ({ value, label: t(`curation.section.${value}`) }))}
              {...of("section", item.section)}
            />
            <SelectField
              label={t("curation.list.service")}
              placeholder={t("curation.list.service.none")}
              options={services.map((value) => ({ value, label: t(`curation.service.${value}`) }))}
              {...of("service", item.service)}
            />
          </div>
          <div className="row flex-wrap gap-4">
            <CheckField
              name={`${prefix}mandatory`}
              label={t("curation.list.mandatory")}
              defaultChecked={ticked("mandatory", item.mandatory)}
            />
            <CheckField
              name={`${prefix}hardGate`}
              label={t("curation.list.hardGate")}
              defaultChecked={ticked("hardGate", item.hardGate)}
            />
            <CheckField
              name={`${prefix}remove`}
              label={t("curation.list.remove")}
              defaultChecked={ticked("remove", false)}
            />
          </div>
          <Anchors item={item} prefix={prefix} form={form} />
          <fieldset>
            <legend className="tiny quiet pb-2">{t("curation.list.rests")}</legend>
            <div className="row flex-wrap gap-3">
              {[...new Set([...restingFields, ...item.fields])].map((field) => (
                <CheckField
                  key={field}
                  id={`${prefix}fields.${field}`}
                  name={`${prefix}fields[]`}
                  value={field}
                  label={t.lookup(`curation.field.${field}`) ?? t.lookup(`curation.rests.${field}`) ?? field}
                  defaultChecked={chosen(form, `${prefix}fields[]`, item.fields).includes(field)}
                />
              ))}
            </div>
          </fieldset>
        </div>
      </Disclosure>
    </div>
  );
}

const scale = [0, 1, 2, 3, 4] as const;
const languages = [
  ["anchorsId", "curation.list.anchorId"],
  ["anchorsEn", "curation.list.anchorEn"],
] as const;

/** What 0 to 4 points look like, in both languages side by side. */
function Anchors({ item, prefix, form }: { item: Line; prefix: string; form?: FormState }) {
  const { t } = useText();
  return (
    <fieldset>
      <legend className="tiny quiet pb-2">{t("curation.list.anchors")}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {scale.flatMap((points) =>
          languages.map(([list, label]) => (
            <Field
              key={`${list}${points}`}
              prefix={String(points)}
              label={<span className="tiny">{t(label, { n: points })}</span>}
              maxLength={160}
              {...fieldOf(form, `${prefix}${list}[${points}]`, item[list][points] ?? "")}
            />
          )),
        )}
      </div>
    </fieldset>
  );
}

function chosen(form: FormState | undefined, name: string, otherwise: readonly string[]): readonly string[] {
  if (!form) return otherwise;
  const values = form.values[name];
  return Array.isArray(values) ? values : [];
}
