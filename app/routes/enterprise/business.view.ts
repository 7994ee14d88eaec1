import { formatDay } from "#app/core/time.ts";
import { type ConsentUse, consentUses } from "#app/domain/enterprises/enterprises.ts";
import type { Translate } from "#app/i18n/index.ts";

type Given = {
  agreed: ReadonlySet<ConsentUse>;
  holidays: readonly { id: string; from: Date; to: Date; message: string | null }[];
  closedUntil: Date | null;
};

/** Whether the shop is open, the days it is not, and what may be shown of it. */
export function businessView({ agreed, holidays, closedUntil }: Given, t: Translate) {
  const day = (at: Date) => formatDay(at, t.language);
  return {
    open: closedUntil ? t("desk.business.closed", { when: day(closedUntil) }) : t("desk.business.open"),
    holidays: holidays.map(({ id, from, to, message }) => ({
      id,
      span: t("desk.holiday.span", { from: day(from), to: day(to) }),
      message,
    })),
    consents: consentUses.map((use) => ({
      use,
      given: agreed.has(use),
      title: t(`desk.consent.${use}`),
      text: t(`desk.consent.${use}.text`),
    })),
  };
}

export type BusinessView = ReturnType<typeof businessView>;
