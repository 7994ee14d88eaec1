import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { MakerMoney } from "../../MakerMoney.tsx";
import { makerMoney } from "../../maker.money.server.ts";
import { financeRoles } from "../../staff.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { language } = await requireRole(request, ...financeRoles);
  const id = uuidParam(params["id"]);
  const { name } = found((await enterprisesById([id], language)).get(id));
  return { id, name, money: await makerMoney(id, translator(language)) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.name} · UKM Mart` }];

export default function MakerInOffice() {
  const { id, name, money } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <OfficeHead title={name} />
      <OfficeBody>
        <div className="stack">
          <p className="small">
            <Link to={paths.office.finance()}>{t("settlement.office.title")}</Link>
          </p>
          <MakerMoney money={money} hrefOf={(statement) => paths.office.statement(id, statement)} />
        </div>
      </OfficeBody>
    </>
  );
}
