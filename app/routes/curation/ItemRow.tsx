import { type RefObject, useRef } from "react";
import { type FormState, typed } from "#app/core/forms.ts";
import type { ReviewPage } from "#app/domain/curation/curation.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { CheckField, Segments } from "#app/ui/choice.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { SelectField, TextArea } from "#app/ui/Field.tsx";
import { errorOf } from "#app/ui/form.ts";
import { Icon } from "#app/ui/Icon.tsx";

export type Item = NonNullable<ReviewPage["checklist"]>["items"][number];

/** One question: pass, fail or not applicable; points with their anchors and a note to the owner on demand. */
export function ItemRow({ item, form, live, answer }: { item: Item; form?: FormState; live: boolean; answer: string }) {
  const { t } = useText();
  const note = useRef<HTMLDivElement>(null);
  const name = (part: "answer" | "points" | "note" | "reason" | "refer") => `answers.${item.code}.${part}`;
  const failed = answer === "fail";
  const wrong = errorOf(form, name("points")) ?? errorOf(form, name("note"));
  return (
    <div className="check-row" data-item={item.code} data-answer={answer} tabIndex={-1}>
      <div>
        <b className="small">{item.title}</b>
        <Tags item={item} />
      </div>
      <Segments
        name={name("answer")}
        label={item.title}
        chosen={typed(form, name("answer"), item.answer ?? "")}
        segments={[
          { value: "pass", label: <Icon name="check" size={17} />, spoken: t("curation.answer.pass"), tone: "ok" },
          { value: "fail", label: <Icon name="x" size={17} />, spoken: t("curation.answer.fail"), tone: "bad" },
          { value: "notApplicable", label: t("curation.answer.na"), spoken: t("curation.answer.notApplicable") },
        ]}
      />
      <div className="wide" ref={note}>
        <Disclosure
          key={failed ? "open" : "shut"}
          open={failed || item.note !== "" || wrong !== undefined}
          summary={
            <span className="tiny lead row gap-1">
              <Icon name="chevron-down" size={16} />
              {t("curation.item.more")}
            </span>
          }
        >
          <div className="stack gap-3 pb-2">
            <p className="tiny quiet">{item.guidance}</p>
            <SelectField
              name={name("points")}
              label={t("curation.item.points.short")}
              aria-label={t("curation.item.points", { item: item.title })}
              placeholder={t("curation.item.points.usual")}
              defaultValue={typed(form, name("points"), item.points === null ? "" : String(item.points))}
              error={errorOf(form, name("points"))}
              options={item.anchors.map((anchor, points) => ({
                value: String(points),
                label: `${points} · ${anchor}`,
              }))}
            />
            <TextArea
              name={name("note")}
              label={t("curation.item.note.short")}
              aria-label={t("curation.item.note", { item: item.title })}
              hint={t("curation.item.note.hint")}
              rows={3}
              maxLength={1000}
              defaultValue={typed(form, name("note"), item.note)}
              error={errorOf(form, name("note"))}
            />
            {item.referable ? (
              <CheckField
                name={name("refer")}
                label={t("curation.item.refer", { service: t.lookup(`curation.service.${item.service}`) ?? "" })}
                defaultChecked={form ? typed(form, name("refer"), "") !== "" : item.refer}
              />
            ) : null}
            {live && item.reasons.length > 0 ? <Reasons reasons={item.reasons} within={note} /> : null}
            {!live && item.reasons.length > 0 ? (
              <SelectField
                name={name("reason")}
                label={t("curation.item.reason.add")}
                aria-label={t("curation.item.reason.of", { item: item.title })}
                placeholder={t("curation.item.reason.none")}
                options={item.reasons.map((reason) => ({ value: reason, label: reason }))}
              />
            ) : null}
          </div>
        </Disclosure>
      </div>
    </div>
  );
}

function Tags({ item }: { item: Item }) {
  const { t } = useText();
  const tags = [
    item.hardGate ? t("curation.item.gate") : null,
    item.mandatory && !item.hardGate ? t("curation.item.mandatory") : null,
    item.waived ? t("curation.item.waived") : null,
    item.referral
      ? t(item.referral.ready ? "curation.item.ready" : "curation.item.underway", { number: item.referral.number })
      : null,
  ].filter((tag) => tag !== null);
  return tags.length > 0 ? <p className="tiny quiet">{tags.join(" · ")}</p> : null;
}

/** Ready reasons go into the note, where the curator makes them her own. */
function Reasons({ reasons, within }: { reasons: readonly string[]; within: RefObject<HTMLDivElement> }) {
  const { t } = useText();
  const put = (reason: string) => {
    const note = within.current?.querySelector("textarea");
    if (!note) return;
    note.value = note.value.trim() === "" ? reason : `${note.value.trimEnd()} ${reason}`;
    note.dispatchEvent(new Event("input", { bubbles: true }));
    note.focus();
  };
  return (
    <fieldset className="stack gap-2">
      <legend className="tiny quiet">{t("curation.item.reason")}</legend>
      {reasons.map((reason) => (
        <button
          key={reason}
          type="button"
          className="chip tiny text-left whitespace-normal"
          onClick={() => put(reason)}
        >
          {reason}
        </button>
      ))}
    </fieldset>
  );
}
