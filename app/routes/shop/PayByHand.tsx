import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { Facts } from "#app/ui/Facts.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { Qr } from "#app/ui/Qr.tsx";
import type { payByHandView } from "./pay-by-hand.view.ts";

type Shown = NonNullable<ReturnType<typeof payByHandView>>;

/** How to pay without the provider, to the rupiah and until when, and what became of what was sent. */
export function PayByHand({ pay, until, proofHref }: { pay: Shown; until: string; proofHref: string }) {
  const { t } = useText();
  return (
    <section className="card card-pad stack" aria-labelledby="cara-bayar">
      <h2 id="cara-bayar">{t(`payments.hand.${pay.method}.title`)}</h2>
      <p>{t(`payments.hand.${pay.method}.how`, { amount: pay.amount, until })}</p>
      {pay.qr ? (
        <p className="center">
          <Qr drawing={pay.qr} label={t("payments.hand.qris.title")} />
        </p>
      ) : null}
      <Facts
        facts={[
          { key: "amount", label: t("payments.hand.amount"), value: <b className="num">{pay.amount}</b> },
          { key: "bank", label: t("payments.hand.bank"), value: pay.account?.bank },
          {
            key: "number",
            label: t("payments.hand.number"),
            value: pay.account ? <b className="num">{pay.account.number}</b> : null,
          },
          { key: "name", label: t("payments.hand.name"), value: pay.account?.name },
          { key: "until", label: t("payments.hand.until"), value: until },
        ]}
      />
      {pay.method === "transfer" ? <p className="small quiet">{t("payments.hand.transfer.why")}</p> : null}
      {pay.proofs.map((proof) => (
        <Notice key={proof.id} tone={proof.accepted === false ? "bad" : "wait"}>
          {proof.accepted === false
            ? t("payments.hand.proofRefused", { when: proof.when, why: proof.judgedNote ?? "" })
            : t("payments.hand.proofSent", { when: proof.when })}
        </Notice>
      ))}
      {pay.method === "cash" || !pay.mayProve ? null : (
        <LinkButton tone="cta" size="lg" wide href={proofHref}>
          {t("payments.hand.prove")}
        </LinkButton>
      )}
    </section>
  );
}
