import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { translator } from "#app/i18n/index.ts";
import { uuidParam } from "#app/platform/http/found.server.ts";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { StatementTable } from "../../StatementTable.tsx";
import { financeRoles } from "../../staff.server.ts";
import { statementAt } from "../../statement.file.server.ts";
import { RUNNING } from "../../statement.view.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { language } = await requireRole(request, ...financeRoles);
  const enterpriseId = uuidParam(params["id"]);
  const { view, words, maker } = await statementAt(enterpriseId, params["laporan"], translator(language));
  const { title, lines, heads, rows } = words;
  const at = view.id ?? RUNNING;
  return {
    enterpriseId,
    maker,
    words: { title, lines, heads, rows },
    files: {
      pdf: paths.office.statementFile(enterpriseId, at, "pdf"),
      xlsx: paths.office.statementFile(enterpriseId, at, "xlsx"),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.words.title} · UKM Mart` }];

export default function OfficeStatement() {
  const { enterpriseId, maker, words, files } = useLoaderData<typeof loader>();
  return (
    <>
      <OfficeHead title={words.title} />
      <OfficeBody>
        <div className="stack">
          <p className="small">
            <Link to={paths.office.makerMoney(enterpriseId)}>{maker}</Link>
          </p>
          <StatementTable words={words} files={files} />
        </div>
      </OfficeBody>
    </>
  );
}
