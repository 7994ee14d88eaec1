import { type FormEvent, useState } from "react";
import { type FormState, typed } from "#app/core/forms.ts";
import { formatRupiah } from "#app/core/money.ts";
import { costsSchema, type Proposal, proposePrice } from "#app/domain/catalog/catalog.ts";
import type { MessageKey } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";

type Pack = { variantId: string; name: string };
type Given = { packs: readonly Pack[]; commissionBp: number; form: FormState | undefined };

const asked = ["materials", "packs", "packaging", "hours", "wage", "other", "profit"] as const;
type Asked = (typeof asked)[number];
const money: ReadonlySet<Asked> = new Set(["materials", "packaging", "wage", "other"]);
const suffixes: Partial<Record<Asked, MessageKey>> = {
  packs: "desk.cost.packs.unit",
  hours: "desk.cost.hours.unit",
  profit: "desk.cost.profit.unit",
};

/**
 * A price from what a batch costs: told anew at every letter, and by its button where there is no JavaScript. What is
 * typed here goes nowhere but into the price.
 */
export function CostHelper({ packs, commissionBp, form }: Given) {
  const { t } = useText();
  const first = Object.fromEntries(asked.map((name) => [name, typed(form, `cost.${name}`)]));
  const [costs, setCosts] = useState<Record<string, string>>(first);
  const read = costsSchema.safeParse(costs);
  const listen = ({ target }: FormEvent<HTMLDivElement>) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value } = target;
    setCosts((before) => ({ ...before, [name.slice("cost.".length)]: value }));
  };
  return (
    <Disclosure open={form !== undefined && asked.some((name) => first[name])} summary={t("desk.cost.title")}>
      <div className="form" id="hitung" onInput={listen}>
        <p className="lead">{t("desk.cost.lead")}</p>
        <div className="pair">
          {asked.map((name) => (
            <Field
              key={name}
              label={t(`desk.cost.${name}`)}
              inputMode={name === "hours" ? "decimal" : "numeric"}
              maxLength={14}
              {...(money.has(name) ? { prefix: "Rp" } : {})}
              {...(suffixes[name] ? { suffix: t(suffixes[name]) } : {})}
              {...fieldOf(form, `cost.${name}`)}
            />
          ))}
        </div>
        <Button name="action" value="calculate" tone="out">
          {t("desk.cost.do")}
        </Button>
        <output className="receive" htmlFor={asked.map((name) => `cost.${name}`).join(" ")}>
          {read.success ? (
            <Told proposal={proposePrice(read.data, commissionBp)} free={commissionBp === 0} />
          ) : (
            <span className="quiet">{t("desk.cost.empty")}</span>
          )}
        </output>
        {read.success ? (
          <div className="stack gap-2">
            {packs.map(({ variantId, name }, at) => (
              <Button key={variantId} name="use" value={variantId} tone="out" wide>
                {t("desk.cost.use", { pack: name || t("catalog.desk.variant", { n: at + 1 }) })}
              </Button>
            ))}
          </div>
        ) : null}
      </div>
    </Disclosure>
  );
}

function Told({ proposal: { cost, price, commission, receives, left }, free }: { proposal: Proposal; free: boolean }) {
  const { t } = useText();
  const words = { cost: formatRupiah(cost), receives: formatRupiah(receives), left: formatRupiah(left) };
  return (
    <>
      <b>{t("desk.cost.price", { price: formatRupiah(price) })}</b>
      <span className="small">
        {t(free ? "desk.cost.how.free" : "desk.cost.how", { ...words, commission: formatRupiah(commission) })}
      </span>
    </>
  );
}
