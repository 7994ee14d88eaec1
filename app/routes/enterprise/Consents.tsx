import { Form } from "@remix-run/react";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Pill } from "#app/ui/StatusBadge.tsx";
import type { BusinessView } from "./business.view.ts";

/** Each use on its own, each to be withdrawn alone. */
export function Consents({ consents }: Pick<BusinessView, "consents">) {
  const { t } = useText();
  return (
    <section className="stack" aria-labelledby="izin-data">
      <div className="stack gap-1">
        <h2 id="izin-data" className="text-2xl">
          {t("desk.consent")}
        </h2>
        <p className="lead">{t("desk.consent.lead")}</p>
      </div>
      {consents.map(({ use, given, title, text }) => (
        <Form key={use} method="post" className="card card-pad stack gap-3">
          <div className="row flex-wrap gap-2">
            <h3 className="fill text-lg">{title}</h3>
            <Pill tone={given ? "ok" : "mute"} icon={given ? "check" : "circle-slash"}>
              {t(given ? "desk.consent.given" : "desk.consent.withheld")}
            </Pill>
          </div>
          <p className="lead">{text}</p>
          <input type="hidden" name="use" value={use} />
          <Button name="action" value={given ? "withdraw" : "give"} tone="out">
            {t(given ? "desk.consent.withdraw" : "desk.consent.give")}
            <span className="visually-hidden">: {title}</span>
          </Button>
        </Form>
      ))}
    </section>
  );
}
