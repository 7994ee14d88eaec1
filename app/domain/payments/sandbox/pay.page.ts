import { formatRupiah, rupiah } from "#app/core/money.ts";
import { formatMoment } from "#app/core/time.ts";
import { type Translate, translator } from "#app/i18n/index.ts";
import type { Session } from "./objects.ts";
import { isWaiting } from "./payment.ts";

/** The hosted page: plain HTML and forms, no script, and on every view the sentence that no money moves. */
export function payPage(session: Session): string {
  const t = translator(session.locale === "en" ? "en" : "id");
  return page(t, `${summary(t, session)}${body(t, session)}`);
}

function body(t: Translate, session: Session): string {
  if (isWaiting(session)) return waiting(t, session);
  return session.status === "open" ? choices(t, session) : ending(t, session);
}

export function missingPage(): string {
  const t = translator("id");
  return page(t, `<p class="told">${t("payments.sandbox.missing")}</p>`);
}

/** Where the provider sends the buyer: its own placeholder in the address becomes the session's id. */
export function whereAfter(session: Session): string {
  const goal = session.status === "complete" ? session.success_url : (session.cancel_url ?? session.success_url);
  return goal.replaceAll("{CHECKOUT_SESSION_ID}", session.id);
}

function page(t: Translate, inner: string): string {
  return `<!doctype html>
<html lang="${t.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${t("payments.sandbox.title")} · UKM Mart</title>
<link rel="stylesheet" href="/sandbox/pay.css">
</head>
<body>
<div class="pita" aria-hidden="true"></div>
<main>
<h1>${t("payments.sandbox.title")}</h1>
<p class="no-money" role="note">${t("payments.sandbox.noMoney")}</p>
${inner}
</main>
</body>
</html>`;
}

function summary(t: Translate, session: Session): string {
  const rows = session.hidden.lineItems
    .map(
      (line) =>
        `<li><span>${line.quantity} × ${escaped(line.description)}</span><span class="sum">${money(line.amount_total)}</span></li>`,
    )
    .join("");
  return `<section aria-labelledby="goods">
<p class="merchant">${t("payments.sandbox.merchant")}</p>
<h2 id="goods">${t("payments.sandbox.goods")}</h2>
<ul>${rows}</ul>
<p class="total"><span>${t("payments.sandbox.total")}</span><strong class="sum">${money(session.amount_total)}</strong></p>
</section>`;
}

function choices(t: Translate, session: Session): string {
  const declined = session.hidden.lastFailure
    ? `<p class="declined" role="alert">${t("payments.sandbox.declined")}</p>`
    : "";
  const until = formatMoment(new Date(session.expires_at * 1000), t.language);
  const back = session.cancel_url
    ? `<a class="back" href="${escaped(session.cancel_url)}">${t("payments.sandbox.back")}</a>`
    : "";
  return `${declined}
<form method="post" aria-labelledby="ends">
<h2 id="ends">${t("payments.sandbox.choose")}</h2>
${button("succeed", t("payments.sandbox.succeed", { amount: money(session.amount_total) }), t("payments.sandbox.succeed.hint"))}
${button("delay", t("payments.sandbox.delay"), t("payments.sandbox.delay.hint"))}
${button("fail", t("payments.sandbox.fail"), t("payments.sandbox.fail.hint"))}
${button("expire", t("payments.sandbox.expire"), t("payments.sandbox.expire.hint"))}
<details class="rare"><summary>${t("payments.sandbox.rare")}</summary>
${button("twice", t("payments.sandbox.twice"), t("payments.sandbox.twice.hint"))}
${button("refundLater", t("payments.sandbox.refundLater"), t("payments.sandbox.refundLater.hint"))}
${button("refundFails", t("payments.sandbox.refundFails"), t("payments.sandbox.refundFails.hint"))}
</details>
</form>
<p class="until">${t("payments.sandbox.until", { until })}</p>
${back}`;
}

/** Ordered at the bank: how it ends is chosen here, as the bank would some time later. */
function waiting(t: Translate, session: Session): string {
  return `<p class="told" role="status">${t("payments.sandbox.waiting")}</p>
<form method="post" aria-label="${t("payments.sandbox.choose")}">
${button("arrive", t("payments.sandbox.arrive"), t("payments.sandbox.arrive.hint"))}
${button("fallThrough", t("payments.sandbox.fallThrough"), t("payments.sandbox.fallThrough.hint"))}
</form>
<a class="back" href="${escaped(whereAfter(session))}">${t("payments.sandbox.toShop")}</a>`;
}

function button(end: string, label: string, hint: string): string {
  return `<div class="end"><button name="end" value="${end}" class="${end}" aria-describedby="${end}-hint">${label}</button><p id="${end}-hint">${hint}</p></div>`;
}

function ending(t: Translate, session: Session): string {
  const said = session.status === "complete" ? t("payments.sandbox.complete") : t("payments.sandbox.expired");
  return `<p class="told" role="status">${said}</p><a class="back" href="${escaped(whereAfter(session))}">${t("payments.sandbox.toShop")}</a>`;
}

const money = (hundredths: number): string => formatRupiah(rupiah(Math.round(hundredths / 100)));

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
