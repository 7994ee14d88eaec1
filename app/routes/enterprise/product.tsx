import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { deskProduct, labelSheets, viewsSince } from "#app/domain/catalog/catalog.server.ts";
import { asksOf, choicesAfterDecision } from "#app/domain/curation/curation.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { Journey } from "#app/ui/Timeline.tsx";
import { AskList } from "./AskList.tsx";
import { actOnProduct } from "./act.server.ts";
import { Labels } from "./label/Labels.tsx";
import { labelView } from "./label/label.view.ts";
import { OtherSteps } from "./OtherSteps.tsx";
import { MissingList, ProductHead, Standing } from "./ProductParts.tsx";
import { productView } from "./product.view.ts";
import { soldFrom } from "./products.view.ts";
import { ShareCard } from "./ShareCard.tsx";
import { saidIn } from "./said.ts";
import { shareOf } from "./share.server.ts";
import { WordList } from "./WordList.tsx";
import { wordsOf } from "./words.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, "catalog");
  const now = clock.now();
  const t = translator(actor.language);
  const product = found(await deskProduct(actor, uuidParam(params["id"]), { language: actor.language, now }));
  const { id, state } = product.version;
  const decided = state === "returned" || state === "rejected";
  const judged = decided ? id : product.copiedFrom;
  const answeredIn = state === "draft" ? id : null;
  const asks =
    judged && (decided || answeredIn) ? await asksOf(judged, { answeredIn, language: actor.language }) : null;
  const choices = state === "rejected" ? await choicesAfterDecision(actor, id) : product.choices;
  const views = await viewsSince([product.productId], soldFrom(now));
  return {
    views: product.state === "live" ? (views.get(product.productId) ?? 0) : null,
    product: productView(product, { asks, choices, actor, t, now }),
    labels: labelView(await labelSheets(product.version.content, product.enterpriseId), product.productId, t),
    share: product.state === "live" ? await shareOf(product, actor, t) : null,
    words: await wordsOf(product, t),
    said: saidIn(request, t),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const productId = uuidParam(params["id"]);
  const now = clock.now();
  const { version } = found(await deskProduct(actor, productId, { language: actor.language, now }));
  const copyName = translator(actor.language)("desk.copy.name", { name: version.content.name.id });
  return actOnProduct({ actor, enterpriseId, productId, now }, { versionId: version.id, copyName }, request);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.product.name} · UKM Mart` }];

export default function Product() {
  const { product, words, labels, share, said, views } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <OwnerPage title={product.name} back={{ href: paths.enterprise.products(), label: t("ui.back") }}>
      <ErrorSummary form={form} labels={{ text: t("desk.appeal.text") }} />
      {said && !form ? <Notice tone="ok">{said}</Notice> : null}
      <ProductHead product={product} />
      {views === null ? null : <p className="quiet">{t("desk.products.views", { n: views })}</p>}
      <Standing product={product} />
      {product.asks ? <AskList asks={product.asks} /> : null}
      <WordList words={words} productId={product.productId} />
      <MissingList product={product} />
      <Labels labels={labels} draft={product.version.state === "draft"} />
      {share ? <ShareCard share={share} /> : null}
      <OtherSteps product={product} form={form} />
      <section className="stack" aria-labelledby="perjalanan">
        <h2 id="perjalanan" className="text-2xl">
          {t("desk.journey")}
        </h2>
        <Journey steps={product.steps} />
        <p>
          <a href={paths.enterprise.versions(product.productId)}>{t("curation.versions.all")}</a>
        </p>
      </section>
    </OwnerPage>
  );
}
