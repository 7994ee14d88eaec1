import { Form } from "@remix-run/react";
import { type FormState, typed } from "#app/core/forms.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field } from "#app/ui/Field.tsx";
import { errorOf } from "#app/ui/form.ts";
import { Notice } from "#app/ui/Notice.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { Pill } from "#app/ui/StatusBadge.tsx";
import { Table } from "#app/ui/Table.tsx";
import { blankItem, DraftRow, type Line } from "./DraftRow.tsx";

type Change = { code: string; title: string; kind: "added" | "removed" | "stricter" | "changed" };
type Page = {
  name: string;
  version: number;
  since: string;
  next: { version: number; from: string } | null;
  inForce: readonly Line[];
  draft: { items: readonly Line[]; by: string; at: string; changes: readonly Change[]; weight: number } | null;
  blocked: string | null;
  fresh: boolean;
  said: string | null;
  today: string;
  leads: boolean;
};

/** A checklist as it holds, and its next version while it is written: draft, preview, in force from a day. */
export function ChecklistDesk({ page, form }: { page: Page; form?: FormState }) {
  const { t } = useText();
  const { draft, next } = page;
  return (
    <div className="stack gap-6">
      <PageHead title={page.name} text={t("curation.list.lead", { n: page.version, date: page.since })} />
      {page.said ? (
        <Notice tone="ok" icon="check">
          {page.said}
        </Notice>
      ) : null}
      {next ? <Notice tone="wait">{t("curation.list.scheduled", { n: next.version, date: next.from })}</Notice> : null}
      <ErrorSummary form={form} />
      {draft && page.leads ? <Editor page={page} draft={draft} form={form} /> : <InForce items={page.inForce} />}
      {!draft && page.leads && !next ? (
        <Form method="post">
          <Button name="action" value="open">
            {t("curation.list.open", { n: page.version + 1 })}
          </Button>
        </Form>
      ) : null}
    </div>
  );
}

function Editor({ page, draft, form }: { page: Page; draft: NonNullable<Page["draft"]>; form?: FormState }) {
  const { t } = useText();
  const lines = page.fresh ? [...draft.items, blankItem] : draft.items;
  return (
    <Form method="post" className="stack gap-6">
      <p className="small lead">{t("curation.list.draft", { n: page.version + 1, name: draft.by, at: draft.at })}</p>
      <section className="stack gap-3" aria-label={t("curation.list.items")}>
        {lines.map((item, at) => (
          <DraftRow key={item.code || "baru"} item={item} at={at} form={form} open={item.code === ""} />
        ))}
        <div className="row flex-wrap gap-2">
          <Button name="action" value="save">
            {t("curation.list.save")}
          </Button>
          <Button name="action" value="add" tone="out">
            {t("curation.list.add")}
          </Button>
        </div>
      </section>
      <Preview draft={draft} />
      <section className="card card-pad stack" aria-label={t("curation.list.publish")}>
        <h2 className="text-lg">{t("curation.list.publish")}</h2>
        <p className="small lead">{t("curation.list.publish.text")}</p>
        {page.blocked ? <Notice tone="todo">{page.blocked}</Notice> : null}
        <div className="row flex-wrap items-end gap-3">
          <Field
            name="from"
            type="date"
            label={t("curation.list.from")}
            min={page.today}
            defaultValue={typed(form, "from", page.today)}
            error={errorOf(form, "from")}
          />
          <Button name="action" value="publish">
            {t("curation.list.publish.do")}
          </Button>
          <Button name="action" value="discard" tone="bad" formNoValidate>
            {t("curation.list.discard")}
          </Button>
        </div>
      </section>
    </Form>
  );
}

/** What would be different from the version in force, and whether a hundred points can be reached. */
function Preview({ draft }: { draft: NonNullable<Page["draft"]> }) {
  const { t } = useText();
  const tones = { added: "wait", stricter: "todo", removed: "line", changed: "mute" } as const;
  return (
    <section className="stack gap-2" aria-label={t("curation.list.preview")}>
      <h2 className="text-lg">{t("curation.list.preview")}</h2>
      <p className="small num">{t("curation.list.weight", { n: draft.weight })}</p>
      {draft.changes.length === 0 ? <p className="quiet small">{t("curation.list.same")}</p> : null}
      <ul className="stack gap-2">
        {draft.changes.map((change) => (
          <li key={change.code} className="row gap-2 small">
            <Pill tone={tones[change.kind]}>{t(`curation.list.change.${change.kind}`)}</Pill>
            {change.title}
          </li>
        ))}
      </ul>
    </section>
  );
}

function InForce({ items }: { items: readonly Line[] }) {
  const { t, lang } = useText();
  return (
    <Table
      caption={t("curation.list.items")}
      rows={items}
      rowKey={(item) => item.code}
      columns={[
        {
          key: "title",
          head: t("curation.list.question"),
          phone: "title",
          cell: (item) => <b className="small">{lang === "en" ? item.titleEn : item.titleId}</b>,
        },
        { key: "weight", head: t("curation.list.weight.short"), right: true, cell: (item) => item.weight },
        {
          key: "kind",
          head: t("curation.list.kind"),
          cell: (item) => {
            if (item.hardGate) return t("curation.item.gate");
            return item.mandatory ? t("curation.item.mandatory") : "";
          },
        },
        {
          key: "service",
          head: t("curation.list.service"),
          cell: (item) => (item.service ? t.lookup(`curation.service.${item.service}`) : ""),
        },
      ]}
    />
  );
}
