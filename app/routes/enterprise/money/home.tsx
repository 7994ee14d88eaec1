import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { MakerMoney } from "../../MakerMoney.tsx";
import { makerMoney } from "../../maker.money.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "money");
  const t = translator(actor.language);
  return { title: t("settlement.own.title"), money: await makerMoney(enterpriseId, t) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function OwnMoney() {
  const { title, money } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <OwnerPage title={t("ui.desk")} back={{ href: paths.enterprise.home(), label: t("ui.desk") }}>
      <div>
        <h1 className="text-3xl">{title}</h1>
        <p className="lead">{t("settlement.own.lead")}</p>
      </div>
      <MakerMoney money={money} hrefOf={paths.enterprise.statement} />
    </OwnerPage>
  );
}
