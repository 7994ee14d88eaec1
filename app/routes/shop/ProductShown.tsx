import type { ReactNode } from "react";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
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
import type { ProductView } from "./product.server.ts";
import { Way } from "./Way.tsx";

type Given = {
  view: ProductView;
  /** Beside the buying form: what only a person who is known can do with the product. */
  wish?: ReactNode;
  reviews?: ReactNode;
  /** Above everything, where this is no page of the shop yet. Nothing can be bought there. */
  notice?: ReactNode;
};

/** All of a product's page that is the product's own: what shoppers see, and what its owner sees beforehand. */
export function ProductShown({ view, wish, reviews, notice }: Given) {
  const { t } = useText();
  return (
    <>
      <div className="wrap">
        {notice}
        <Way crumbs={view.crumbs} />
        <div className="detail pb-10">
          <Gallery pictures={view.pictures} sample={view.sample} name={view.name} />
          <div className="stack gap-5.5">
            <div>
              <h1>{view.name}</h1>
              <Maker view={view} />
              {view.untranslated ? <p className="small quiet mt-2">{t("shop.product.untranslated")}</p> : null}
            </div>
            <div className="stack gap-5.5" {...(notice ? untouchable : {})}>
              <Buy view={view}>{view.grade ? <SealBox grade={view.grade} /> : null}</Buy>
              {view.delivery ? <DeliveryForm slug={view.slug} /> : null}
              {wish}
              <p>
                <a className="small inline-flex min-h-8 items-center gap-1.5" href={shareAddress(view)}>
                  <Icon name="share-2" size={16} />
                  {t("shop.product.share")}
                </a>
              </p>
            </div>
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
      {reviews}
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
    </>
  );
}

/** React of this version knows the attribute as a word only. */
const untouchable = { inert: "" };

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
