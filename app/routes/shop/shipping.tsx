import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { formatRupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { tariffsFrom } from "#app/domain/orders/orders.server.ts";
import { deliveryZones, martPlace } from "#app/domain/places/places.server.ts";
import { translator } from "#app/i18n/index.ts";
import { languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { config } from "#app/platform/config.server.ts";
import { Table } from "#app/ui/Table.tsx";
import { shopMeta } from "./meta.ts";

/** The tariff in force from Ternate to every zone: the rows a checkout counts with. */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const [zones, mart] = await Promise.all([deliveryZones(language), martPlace()]);
  const [nearest] = zones;
  const tariffs = nearest ? await tariffsFrom(nearest.code, language, clock.now()) : [];
  const named = new Map(zones.map(({ code, name }) => [code, name]));
  return {
    language,
    origin: config.web.origin,
    pickup: mart?.name ?? null,
    tariffs: tariffs.map((tariff) => ({
      ...tariff,
      note: tariff.rates.find(({ note }) => note)?.note ?? null,
      rates: tariff.rates.map((rate) => ({ ...rate, zone: named.get(rate.toZone) ?? rate.toZone })),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = translator(page.language);
  return shopMeta({
    title: t("shop.words.shipping"),
    description: t("shop.words.shipping.text").split("\n")[0],
    origin: page.origin,
    path: paths.shop.shipping(),
    english: page.language === "en",
  });
};

export default function Shipping() {
  const { tariffs, pickup } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <main id="isi" className="wrap section">
      <h1>{t("shop.words.shipping")}</h1>
      <div className="prose mt-4">
        {t("shop.words.shipping.text")
          .split("\n")
          .map((part) => (
            <p key={part}>{part}</p>
          ))}
        {pickup ? <p>{t("shop.shipping.pickup", { place: pickup })}</p> : null}
      </div>
      {tariffs.map((tariff) => (
        <section key={tariff.courier} className="mt-10 max-w-page" aria-labelledby={tariff.courier}>
          <h2 id={tariff.courier} className="text-2xl">
            {t("shop.shipping.from", { courier: tariff.name })}
          </h2>
          {tariff.note ? <p className="small quiet mt-1.5 mb-3">{tariff.note}</p> : null}
          <Table
            caption={tariff.name}
            rowKey={({ toZone }) => toZone}
            rows={tariff.rates}
            columns={[
              { key: "zone", head: t("shop.shipping.to"), cell: ({ zone }) => zone },
              {
                key: "days",
                head: t("shop.shipping.days"),
                cell: ({ daysMin, daysMax }) => t("shop.shipping.range", { from: daysMin, to: daysMax }),
              },
              {
                key: "fresh",
                head: t("shop.shipping.fresh"),
                cell: ({ fresh }) => t(fresh ? "shop.shipping.fresh.yes" : "shop.shipping.fresh.no"),
              },
              {
                key: "price",
                head: t("shop.shipping.perKg"),
                cell: ({ perKg }) => formatRupiah(perKg),
                right: true,
              },
            ]}
          />
        </section>
      ))}
    </main>
  );
}
