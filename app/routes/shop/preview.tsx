import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { previewPage } from "#app/domain/catalog/catalog.server.ts";
import { licencesById } from "#app/domain/licences/licences.server.ts";
import { languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { ProductShown } from "./ProductShown.tsx";
import { productView } from "./product.server.ts";
import { licencesInWords } from "./provenance.server.ts";

/** The newest version of a product drawn by the page that shoppers will get; for its own people only. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { enterpriseId } = await requireMember(request, "catalog");
  const productId = uuidParam(params["id"]);
  const language = languageOf(request.url);
  const { product, state, licenceIds } = found(await previewPage({ productId, enterpriseId }, language));
  const view = await productView(product, "", language);
  const licences = licencesInWords([...(await licencesById(licenceIds)).values()], language);
  return { ...view, licences, productId, isLive: state === "approved" };
}

/** Kept by nobody and found by no search engine. */
export const headers: HeadersFunction = () => ({
  "Cache-Control": "private, no-store",
  "X-Robots-Tag": "noindex, nofollow",
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Pratinjau: ${data?.name ?? ""} · UKM Mart` },
  { name: "robots", content: "noindex, nofollow" },
];

export default function Preview() {
  const view = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <main id="isi">
      <ProductShown
        view={view}
        notice={
          <div className="pt-4">
            <Notice tone="todo" icon="eye">
              <div className="stack gap-2 items-start">
                <b>{t("shop.preview")}</b>
                <p>{t(view.isLive ? "shop.preview.live" : "shop.preview.text")}</p>
                <LinkButton size="sm" tone="out" icon="arrow-left" href={paths.enterprise.product(view.productId)}>
                  {t("shop.preview.back")}
                </LinkButton>
              </div>
            </Notice>
          </div>
        }
      />
    </main>
  );
}
