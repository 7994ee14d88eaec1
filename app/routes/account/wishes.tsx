import { type ActionFunctionArgs, type LoaderFunctionArgs, redirectDocument } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requirePerson } from "#app/domain/accounts/accounts.server.ts";
import { knownProducts } from "#app/domain/catalog/catalog.server.ts";
import { changeWish, wishesOf } from "#app/domain/feedback/feedback.server.ts";
import { wishSchema } from "#app/domain/feedback/feedback.ts";
import { cardsOf } from "#app/domain/search/search.server.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { ProductCard } from "#app/ui/ProductCard.tsx";
import { cardViews } from "../shop/cards.server.ts";
import { ownMeta } from "./meta.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requirePerson(request);
  const { language } = person;
  const after = new URL(request.url).searchParams.get("sesudah");
  const { productIds, next } = await wishesOf(person, after);
  const [cards, known] = await Promise.all([cardsOf(productIds, language), knownProducts(productIds)]);
  const views = await cardViews(cards, language);
  const shown = new Map(cards.map(({ productId }, at) => [productId, views[at] ?? null]));
  return {
    language,
    first: after ? paths.account.wishes() : null,
    next: next && `${paths.account.wishes()}?sesudah=${next}`,
    wishes: productIds.map((id) => ({ id, name: known.get(id)?.name ?? "", card: shown.get(id) ?? null })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePerson(request);
  const form = await readForm(request, wishSchema);
  if (!form.ok) return form.reply;
  const { from } = form.value;
  // The page she comes from may be in another language than her account.
  const back = (slug: string) =>
    from === "product" ? inLanguage(paths.shop.product(slug), languageOf(request.url)) : paths.account.wishes();
  return answer(await changeWish(person, form.value), {
    form: form.form,
    then: (slug) => redirectDocument(back(slug), 303),
  });
}

export const meta = ownMeta("feedback.wish.title");

export default function Wishes() {
  const { wishes, first, next } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const here = wishes.filter(({ card }) => card !== null);
  const gone = wishes.filter(({ card }) => card === null);
  return (
    <div className="stack gap-6">
      <PageHead title={t("feedback.wish.title")} text={t("feedback.wish.lead")} />
      <ErrorSummary form={form} />
      {wishes.length === 0 ? (
        <EmptyState title={t("feedback.wish.none")} text={t("feedback.wish.noneText")}>
          <LinkButton href={paths.shop.list()}>{t("accounts.home.shop")}</LinkButton>
        </EmptyState>
      ) : null}
      <ul className="goods">
        {here.map(({ id, card }, place) => (card ? <ProductCard key={id} product={card} place={place} /> : null))}
      </ul>
      {wishes.length > 0 ? (
        <section className="card card-pad stack" aria-labelledby="atur">
          <h2 id="atur" className="text-lg">
            {t("feedback.wish.manage")}
          </h2>
          {gone.length > 0 ? <p className="small quiet">{t("feedback.wish.gone")}</p> : null}
          {[...here, ...gone].map(({ id, name, card }) => (
            <form key={id} method="post" className="row">
              <input type="hidden" name="product" value={id} />
              <input type="hidden" name="from" value="list" />
              <span className={card ? "fill" : "fill quiet"}>{name}</span>
              <Button
                tone="ghost"
                size="sm"
                name="action"
                value="drop"
                aria-label={t("feedback.wish.dropOne", { name })}
              >
                {t("feedback.wish.drop")}
              </Button>
            </form>
          ))}
        </section>
      ) : null}
      <Pager first={first} next={next} />
    </div>
  );
}
