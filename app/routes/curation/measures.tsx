import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { Chip } from "#app/ui/Chip.tsx";
import { OfficeBody } from "#app/ui/frames/OfficeFrame.tsx";
import { KpiRow } from "#app/ui/Kpi.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { Pill } from "#app/ui/StatusBadge.tsx";
import { Table } from "#app/ui/Table.tsx";
import { curationRoles } from "../staff.server.ts";
import { DeskHead } from "./DeskHead.tsx";
import { MeasurePart } from "./MeasurePart.tsx";
import { daysAsked, measuresView, periods } from "./measures.view.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...curationRoles);
  return {
    title: translator(person.language)("curation.measures.title"),
    periods,
    ...(await measuresView(person, daysAsked(request.url))),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Measures() {
  const page = useLoaderData<typeof loader>();
  const { t } = useText();
  const { approved, returned, rejected } = page.decided;
  return (
    <>
      <DeskHead />
      <OfficeBody>
        <div className="stack gap-6">
          <PageHead title={t("curation.measures.title")} text={page.period} />
          <div className="row flex-wrap gap-2">
            {page.periods.map((days) => (
              <Chip key={days} on={days === page.days} href={`${paths.curation.measures()}?hari=${days}`}>
                {t("curation.measure.last", { n: days })}
              </Chip>
            ))}
            <span className="fill" />
            <span className="row gap-2">
              <LinkButton tone="out" size="sm" href={paths.curation.measuresFile("xlsx", page.days)} download>
                XLSX
              </LinkButton>
              <LinkButton tone="out" size="sm" href={paths.curation.measuresFile("csv", page.days)} download>
                CSV
              </LinkButton>
            </span>
          </div>
          <KpiRow
            figures={[
              { key: "approved", label: t("curation.measure.approved"), figure: approved },
              { key: "returned", label: t("curation.measure.returned"), figure: returned },
              { key: "rejected", label: t("curation.measure.rejected"), figure: rejected },
            ]}
          />
          {page.parts.map((part) => (
            <MeasurePart key={part.key} part={part} />
          ))}
          <Recheck recheck={page.recheck} />
        </div>
      </OfficeBody>
    </>
  );
}

/** What was judged by questions that no longer hold, the riskiest first. */
function Recheck({ recheck }: { recheck: ReturnType<typeof useLoaderData<typeof loader>>["recheck"] }) {
  const { t } = useText();
  const tones = { high: "bad", middle: "todo", low: "mute" } as const;
  return (
    <section className="stack gap-2" aria-labelledby="periksa-ulang">
      <h2 className="text-lg" id="periksa-ulang">
        {t("curation.recheck")}
      </h2>
      <p className="small lead">
        {recheck.of === 0
          ? t("curation.recheck.none")
          : t("curation.recheck.text", { n: recheck.rows.length, of: recheck.of })}
      </p>
      {recheck.of > 0 ? (
        <Table
          caption={t("curation.recheck")}
          rows={recheck.rows}
          rowKey={(row) => row.versionId}
          columns={[
            {
              key: "risk",
              head: t("curation.recheck.risk"),
              cell: (row) => <Pill tone={tones[row.risk]}>{t(`curation.recheck.${row.risk}`)}</Pill>,
            },
            {
              key: "name",
              head: t("curation.col.product"),
              phone: "title",
              cell: (row) => (
                <Link to={paths.curation.review(row.versionId)} className="font-strong">
                  {row.name}
                </Link>
              ),
            },
            { key: "enterprise", head: t("curation.recheck.enterprise"), cell: (row) => row.enterprise },
            { key: "score", head: t("curation.col.score"), right: true, cell: (row) => `${row.score} ${row.letter}` },
            {
              key: "rules",
              head: t("curation.recheck.rules"),
              cell: (row) => t("curation.recheck.versions", { was: row.was, is: row.is }),
            },
          ]}
        />
      ) : null}
    </section>
  );
}
