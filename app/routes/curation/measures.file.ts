import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { translator } from "#app/i18n/index.ts";
import { csvReply, xlsxReply } from "#app/platform/http/sheet.server.ts";
import { curationRoles } from "../staff.server.ts";
import { daysAsked, measuresView } from "./measures.view.server.ts";

type Line = { measure: string; what: string; figure: string | number; note: string };

/** The measures to take along: the same figures as on the page, as a workbook or as CSV. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...curationRoles);
  const t = translator(person.language);
  const { parts, period, recheck } = await measuresView(person, daysAsked(request.url));
  const lines: Line[] = [
    ...parts.flatMap(({ title, figures }) =>
      figures.map(({ name, value, shown, note }) => ({ measure: title, what: name, figure: value ?? shown, note })),
    ),
    ...recheck.rows.map(({ name, enterprise, score, risk, was, is }) => ({
      measure: t("curation.recheck"),
      what: `${name}, ${enterprise}`,
      figure: score,
      note: `${t(`curation.recheck.${risk}`)}, ${t("curation.recheck.versions", { was, is })}`,
    })),
  ];
  const heads = [
    t("curation.measure.measure"),
    t("curation.measure.what"),
    t("curation.measure.figure"),
    t("curation.measure.note"),
  ] as const;
  if (new URL(request.url).searchParams.get("bentuk") === "csv") {
    const rows = lines.map(({ measure, what, figure, note }) => [measure, what, String(figure), note]);
    return csvReply("ukuran-kurasi.csv", heads, [[period, "", "", ""], ...rows]);
  }
  return xlsxReply("ukuran-kurasi.xlsx", {
    title: t("curation.measures.title"),
    columns: [
      { head: heads[0], width: 34, cell: (line: Line) => line.measure },
      { head: heads[1], width: 44, cell: (line: Line) => line.what },
      { head: heads[2], width: 12, cell: (line: Line) => line.figure },
      { head: heads[3], width: 60, cell: (line: Line) => line.note },
    ],
    pages: once(lines),
  });
}

async function* once<R>(rows: readonly R[]) {
  yield rows;
}
