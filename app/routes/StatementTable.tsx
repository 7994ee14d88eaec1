import type { StatementWords } from "#app/domain/settlement/settlement.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { Table } from "#app/ui/Table.tsx";

type Words = Pick<StatementWords, "title" | "lines" | "heads" | "rows">;

/** The statement as the files show it, with both to take along. */
export function StatementTable({ words, files }: { words: Words; files: { xlsx: string; pdf: string } }) {
  const { t } = useText();
  const rows = words.rows.map((row, at) => ({ ...row, at: String(at) }));
  return (
    <div className="stack">
      <div>
        {words.lines.map((line) => (
          <p key={line} className="quiet">
            {line}
          </p>
        ))}
      </div>
      <p className="row flex-wrap">
        <LinkButton tone="out" icon="download" href={files.pdf}>
          {t("settlement.file.pdf")}
        </LinkButton>
        <LinkButton tone="out" icon="download" href={files.xlsx}>
          {t("settlement.file.xlsx")}
        </LinkButton>
      </p>
      {rows.length <= 2 ? <p>{t("settlement.nothingYet")}</p> : null}
      <Table
        caption={words.title}
        rows={rows}
        rowKey={(row) => row.at}
        columns={words.heads.map(({ key, head, right }) => ({
          ...{ key, head, right },
          cell: (row: Readonly<Record<string, string>>) => row[key] ?? "",
        }))}
      />
    </div>
  );
}
