import { Link } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Facts } from "#app/ui/Facts.tsx";
import { Pill } from "#app/ui/StatusBadge.tsx";
import type { CaseSheet } from "./case.view.server.ts";
import { Part } from "./Part.tsx";

export function CaseFacts({ sheet }: { sheet: CaseSheet }) {
  const { t } = useText();
  const { enterprise, products, due } = sheet;
  return (
    <Part id="berkas" title={t("services.facts")}>
      <Facts
        facts={[
          { key: "service", label: t("services.fact.service"), value: t(`services.name.${sheet.service}`) },
          {
            key: "enterprise",
            label: t("services.fact.enterprise"),
            value: enterprise ? <Link to={paths.office.enterprise(enterprise.id)}>{enterprise.name}</Link> : null,
          },
          {
            key: "products",
            label: t("services.fact.products"),
            value:
              products.length === 0 ? null : (
                <ul>
                  {products.map(({ id, name }) => (
                    <li key={id}>
                      <Link to={paths.office.product(id)}>{name}</Link>
                    </li>
                  ))}
                </ul>
              ),
          },
          { key: "referral", label: t("services.fact.referral"), value: sheet.referral ? sheet.topic : null },
          { key: "topic", label: t("services.fact.topic"), value: sheet.referral ? null : sheet.topic },
          { key: "problem", label: t("services.fact.problem"), value: sheet.problem },
          {
            key: "channel",
            label: t("services.fact.channel"),
            value: sheet.channel && t(`services.channel.${sheet.channel}`),
          },
          { key: "consultant", label: t("services.fact.consultant"), value: sheet.consultant ?? t("services.nobody") },
          { key: "requested", label: t("services.fact.requested"), value: sheet.requestedAt },
          { key: "scheduled", label: t("services.fact.scheduled"), value: sheet.scheduledAt },
          {
            key: "due",
            label: t("services.fact.due"),
            value: due ? (
              <Pill tone={due.tone} icon={due.tone === "bad" ? "clock-alert" : "calendar"}>
                {due.words}
              </Pill>
            ) : null,
          },
          { key: "referred", label: t("services.fact.referred"), value: sheet.referredTo },
          { key: "closed", label: t("services.fact.closed"), value: sheet.closedReason },
        ]}
      />
      {sheet.referral ? <p className="small quiet">{t("services.referral.text")}</p> : null}
    </Part>
  );
}
