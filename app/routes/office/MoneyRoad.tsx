import { Link } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import type { PayoutState } from "#app/domain/settlement/settlement.ts";
import { useText } from "#app/i18n/react.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { Part } from "./OrderParts.tsx";

type Stop = {
  enterpriseId: string;
  statementId: string;
  statement: string;
  payout: { batchId: string; number: string; state: PayoutState } | null;
};

/** From the books of an order to the statement that names it, and on to the payout. */
export function MoneyRoad({ stops }: { stops: readonly Stop[] }) {
  const { t } = useText();
  return (
    <Part id="perjalanan-uang" title={t("settlement.money.title")}>
      {stops.length === 0 ? <p className="quiet">{t("settlement.money.notYet")}</p> : null}
      <ul className="stack gap-2">
        {stops.map(({ enterpriseId, statementId, statement, payout }) => (
          <li key={`${enterpriseId} ${statementId}`} className="row flex-wrap">
            <Link to={paths.office.statement(enterpriseId, statementId)}>
              {t("settlement.money.statement", { number: statement })}
            </Link>
            {payout ? (
              <>
                <Link to={paths.office.batch(payout.batchId)}>
                  {t("settlement.money.payout", { number: payout.number })}
                </Link>
                <StatusBadge flow="payout" state={payout.state} />
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}
