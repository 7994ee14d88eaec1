import type { FormState } from "#app/core/forms.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Facts } from "#app/ui/Facts.tsx";
import { Field } from "#app/ui/Field.tsx";
import { errorOf } from "#app/ui/form.ts";
import { ImportUnderway } from "./ImportUnderway.tsx";
import type { ImportShown } from "./import.server.ts";

/** Thumbs press the owner's buttons, a pointer the office's. */
type Hand = { thumb?: boolean };
const sized = ({ thumb }: Hand) => (thumb ? ({ size: "lg", wide: true } as const) : {});

/** Where a list is sent. */
export function SendList({ form, lead, thumb }: Hand & { form: FormState | undefined; lead?: string }) {
  const { t } = useText();
  return (
    <form method="post" encType="multipart/form-data" className="form card card-pad max-w-2xl">
      <ErrorSummary form={form} labels={{ file: t("documents.import.file") }} />
      {lead ? <p>{lead}</p> : null}
      <Field
        type="file"
        name="file"
        accept=".csv,text/csv"
        required
        label={t("documents.import.file")}
        hint={t("documents.import.fileHint")}
        error={errorOf(form, "file")}
      />
      <Button {...sized({ thumb: thumb ?? false })}>{t("documents.import.send")}</Button>
    </form>
  );
}

type Said = "documents.import" | "desk.import";
type Given = Hand & { shown: ImportShown; form: FormState | undefined; faults: string; said: Said };

/** How far a list is, what becomes of its rows, and what is to be decided. */
export function ImportDecision({ shown: { run, bad }, form, faults, said, thumb = false }: Given) {
  const { t } = useText();
  const good = run.total - run.bad;
  const judged = run.phase !== "checking";
  const size = sized({ thumb });
  return (
    <div className="stack max-w-2xl">
      <ErrorSummary form={form} />
      <ImportUnderway run={run} />
      <Facts
        facts={[
          { key: "rows", label: t("documents.import.col.rows"), value: run.total },
          { key: "good", label: t("documents.import.good"), value: judged ? good : null },
          { key: "bad", label: t("documents.import.bad"), value: judged ? run.bad : null },
          { key: "taken", label: t(`${said}.taken`), value: run.taken },
        ]}
      />
      <form method="post" className={thumb ? "stack gap-3" : "row flex-wrap"}>
        {run.phase === "checked" && good > 0 ? (
          <Button {...size} name="action" value="commit">
            {t(`${said}.commit`, { n: good })}
          </Button>
        ) : null}
        {run.phase === "committed" && run.taken > 0 ? (
          <Button {...size} tone="bad" name="action" value="undo">
            {t("documents.import.undo")}
          </Button>
        ) : null}
        {bad.length > 0 ? (
          <LinkButton {...size} tone="out" icon="download" href={faults}>
            {t("documents.import.badFile")}
          </LinkButton>
        ) : null}
      </form>
      {run.phase === "committed" && run.taken > 0 ? <p className="small quiet">{t(`${said}.undoHint`)}</p> : null}
      {bad.length > 0 ? (
        <section className="stack gap-2">
          <h2 className="text-xl">{t("documents.import.firstBad")}</h2>
          <Facts
            facts={bad.map(({ line, words }) => ({
              key: String(line),
              label: t("documents.import.line", { line }),
              value: words,
            }))}
          />
        </section>
      ) : null}
    </div>
  );
}
