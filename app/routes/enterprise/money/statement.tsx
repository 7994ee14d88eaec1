import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { StatementTable } from "../../StatementTable.tsx";
import { statementAt } from "../../statement.file.server.ts";
import { RUNNING } from "../../statement.view.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "money");
  const { view, words } = await statementAt(enterpriseId, params["laporan"], translator(actor.language));
  const { title, lines, heads, rows } = words;
  const at = view.id ?? RUNNING;
  return {
    words: { title, lines, heads, rows },
    files: { pdf: paths.enterprise.statementFile(at, "pdf"), xlsx: paths.enterprise.statementFile(at, "xlsx") },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.words.title} · UKM Mart` }];

export default function OwnStatement() {
  const { words, files } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <OwnerPage
      title={t("settlement.own.title")}
      back={{ href: paths.enterprise.money(), label: t("settlement.own.title") }}
    >
      <h1 className="text-2xl">{words.title}</h1>
      <StatementTable words={words} files={files} />
    </OwnerPage>
  );
}
