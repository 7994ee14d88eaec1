import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { currentActor } from "#app/domain/accounts/accounts.server.ts";
import { productPage } from "#app/domain/catalog/catalog.server.ts";
import { keepsProduct } from "#app/domain/feedback/feedback.server.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { Facts } from "#app/ui/Facts.tsx";
import { useHref } from "#app/ui/href.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { LicenceChip } from "#app/ui/LicenceChip.tsx";
import { ProductCard } from "#app/ui/ProductCard.tsx";
import { Provenance } from "#app/ui/Provenance.tsx";
import { Seal } from "#app/ui/Seal.tsx";
import { Buy } from "./Buy.tsx";
import { DeliveryForm } from "./Delivery.tsx";
import { Gallery } from "./Gallery.tsx";
import { shopMeta } from "./meta.ts";
import { productJson } from "./product.json.ts";
import { type ProductView, productView } from "./product.server.ts";
import { Recent } from "./Recent.tsx";
import { Reviews } from "./Reviews.tsx";
import { ratingJson, reviewsView } from "./reviews.server.ts";
import { Way } from "./Way.tsx";
import { WishForm } from "./WishForm.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const slug = params["slug"] ?? "";
  const answer = found(/^[a-z0-9-]{1,160}$/.test(slug) ? await productPage(slug, language) : null);
  if (answer.kind === "moved") throw redirect(inLanguage(paths.shop.product(answer.slug), language), 301);
  const to = new URL(request.url).searchParams.get("ke") ?? "";
  const { productId, name } = answer.product;
  const [view, reviews, kept] = await Promise.all([
    productView(answer.product, to, language),
    reviewsView({ productId, name, language, take: 3 }),
    currentActor(request).then((actor) => keepsProduct(actor, productId)),
  ]);
  return { ...view, reviews, wish: { productId, kept }, json: productJson(view, ratingJson(reviews)) };
}

export const meta: MetaFunction<typeof loader> = ({ data: view }) => {
  if (!view) return [];
  return [
    ...shopMeta({
      title: view.name,
      description: view.story.slice(0, 160),
      origin: view.origin,
      path: paths.shop.product(view.slug),
      english: view.language === "en",
      image: inLanguage(view.share, view.language),
      kind: "product",
    }),
    ...view.json.map((json) => ({ "script:ld+json": json })),
  ];
};

export default function Product() {
  const view = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <main id="isi">
      <div className="wrap">
        <Way crumbs={view.crumbs} />
        <div className="detail pb-10">
          <Gallery pictures={view.pictures} sample={view.sample} name={view.name} />
          <div className="stack gap-5.5">
            <div>
              <h1>{view.name}</h1>
              <Maker view={view} />
              {view.untranslated ? <p className="small quiet mt-2">{t("shop.product.untranslated")}</p> : null}
            </div>
            <Buy view={view}>{view.grade ? <SealBox grade={view.grade} /> : null}</Buy>
            {view.delivery ? <DeliveryForm slug={view.slug} /> : null}
            <WishForm {...view.wish} slug={view.slug} />
            <p>
              <a className="small inline-flex min-h-8 items-center gap-1.5" href={shareAddress(view)}>
                <Icon name="share-2" size={16} />
                {t("shop.product.share")}
              </a>
            </p>
          </div>
        </div>
      </div>
      {view.journey ? (
        <div className="wrap">
          <Provenance
            title={t("shop.way")}
            intro={t("shop.way.intro")}
            steps={view.journey.steps}
            place={view.journey.point}
            mapLabel={t("shop.way.map", { place: view.place ?? "" })}
          />
        </div>
      ) : null}
      <Details view={view} />
      <Reviews view={view.reviews} slug={view.slug} />
      {view.related.length > 0 ? (
        <section className="wrap pb-16">
          <div className="section-head">
            <h2>{t("shop.product.related")}</h2>
          </div>
          <ul className="goods">
            {view.related.map((card, place) => (
              <ProductCard key={card.href} product={card} place={place + 3} />
            ))}
          </ul>
        </section>
      ) : null}
      <Recent />
    </main>
  );
}

/** WhatsApp asks whom to send it to; nothing is loaded from there before. */
const shareAddress = ({ name, origin, slug }: Pick<ProductView, "name" | "origin" | "slug">) =>
  `https://wa.me/?text=${encodeURIComponent(`${name}\n${origin}${paths.shop.product(slug)}`)}`;

function Maker({ view }: { view: Pick<ProductView, "maker" | "place" | "originPath"> }) {
  const { t } = useText();
  const href = useHref();
  if (!view.maker) return null;
  return (
    <p className="lead mt-2">
      <a href={href(paths.shop.enterprise(view.maker.slug))}>{view.maker.name}</a>
      {view.place ? ", " : ""}
      {view.place && view.originPath ? <a href={href(paths.shop.origin(view.originPath))}>{view.place}</a> : view.place}{" "}
      {view.maker.sample ? <span className="quiet">({t("shop.sample")})</span> : null}
    </p>
  );
}

function SealBox({ grade }: { grade: NonNullable<ProductView["grade"]> }) {
  const { t } = useText();
  const href = useHref();
  return (
    <div className="seal-box">
      <Seal grade={grade.letter} when={grade.month} id="product" />
      <div>
        <p className="font-strong text-lg leading-snug">{t("ui.seal.label", { grade: grade.letter })}</p>
        <p className="small mt-1">{t(`shop.home.seal.${grade.letter}`)}</p>
        <p className="small lead mt-1">
          {t("shop.product.graded", { score: grade.score, decided: grade.decided, until: grade.until })}
        </p>
        <a className="small font-strong inline-flex min-h-8 items-center" href={href(paths.shop.howWeCurate())}>
          {t("shop.product.howGraded")}
        </a>
      </div>
    </div>
  );
}

function Details({ view }: { view: Pick<ProductView, "licences" | "facts" | "story" | "maker" | "untranslated"> }) {
  const { t } = useText();
  return (
    <section className="section">
      <div className="wrap detail">
        <div className="stack">
          {view.story ? (
            <>
              <h2>{t("shop.product.story")}</h2>
              <p className="prose" lang={view.untranslated ? "id" : undefined}>
                {view.story}
              </p>
            </>
          ) : null}
          {view.licences.length > 0 ? <h2 className="mt-4">{t("shop.product.licences")}</h2> : null}
          {view.licences.map((licence) => (
            <LicenceChip key={licence.id} kind={licence.kind} number={licence.number} tone={licence.tone}>
              {licence.about}
            </LicenceChip>
          ))}
        </div>
        <div className="stack">
          <h2>{t("shop.product.contents")}</h2>
          <Facts facts={view.facts} />
          {view.maker?.about ? (
            <>
              <h2 className="mt-4">{view.maker.name}</h2>
              <p className="prose">{view.maker.about}</p>
            </>
          ) : null}
        </div>
      </div>
    </section>
  );
}
