import { type FormState, typed } from "#app/core/forms.ts";
import type { ReviewPage } from "#app/domain/curation/curation.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { CheckField } from "#app/ui/choice.tsx";
import { TextArea } from "#app/ui/Field.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { Progress as Bar } from "#app/ui/Progress.tsx";
import { ItemRow } from "./ItemRow.tsx";
import type { Progress, Written } from "./progress.ts";

type Given = {
  checklist: NonNullable<ReviewPage["checklist"]>;
  mine: NonNullable<ReviewPage["mine"]>;
  progress: Progress;
  written: ReadonlyMap<string, Written>;
  form?: FormState;
  live: boolean;
};

/** The questions, hard requirements first, then what is said to the owner and the tick about ties. */
export function Checklist({ checklist, mine, progress, written, form, live }: Given) {
  const { t } = useText();
  const sections = ["gate", "quality", "business"] as const;
  return (
    <div className="stack">
      {checklist.moved ? <Notice tone="todo">{t("curation.checklist.moved", { n: checklist.version })}</Notice> : null}
      <div>
        <h2 className="text-lg">{t("curation.checklist")}</h2>
        <p className="tiny quiet">{t("curation.checklist.version", { name: checklist.name, n: checklist.version })}</p>
      </div>
      <Bar
        done={progress.answered}
        of={progress.of}
        label={t("curation.checklist")}
        words={t("curation.checklist.answered", { n: progress.answered, of: progress.of })}
      />
      {live ? (
        <p className="row tiny lead flex-wrap gap-1.5">
          <kbd>↑</kbd> <kbd>↓</kbd> <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> {t("curation.keys.short")}
        </p>
      ) : null}
      {sections.map((section) => (
        <section key={section}>
          <h3 className="tiny quiet">{t(`curation.section.${section}`)}</h3>
          {checklist.items
            .filter((item) => item.section === section)
            .map((item) => (
              <ItemRow
                key={item.code}
                item={item}
                form={form}
                live={live}
                answer={written.get(item.code)?.answer ?? ""}
              />
            ))}
        </section>
      ))}
      <p className="small lead num" aria-live="polite">
        {t("curation.score", { n: progress.score, grade: progress.grade })} ·{" "}
        {t.lookup(`curation.grade.${progress.grade}`)}
      </p>
      <TextArea
        name="note"
        label={t("curation.note")}
        hint={t("curation.note.hint")}
        rows={3}
        maxLength={2000}
        optional
        defaultValue={typed(form, "note", mine.note)}
      />
      <CheckField
        name="noConflict"
        label={t("curation.noConflict")}
        defaultChecked={form ? form.values["noConflict"] === "on" : mine.noConflict}
      />
    </div>
  );
}
