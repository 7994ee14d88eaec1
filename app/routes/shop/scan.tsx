import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Language } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { type CodedProduct, productsOfCode, productsOfVariants } from "#app/domain/catalog/catalog.server.ts";
import { enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { variantOfPackagingLot } from "#app/domain/packaging/packaging.server.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { notFound } from "#app/platform/http/found.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { useHref } from "#app/ui/href.ts";
import { quietShopMeta } from "./meta.ts";

/** A scanned pack leads to its product. A lot code may be several makers' own; then each is named, to choose from. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const code = params["code"] ?? "";
  const products = await productsOf(code, language);
  const [only, ...others] = products;
  if (!only) throw notFound();
  if (others.length === 0 && only.onDisplay) throw redirect(inLanguage(paths.shop.product(only.slug), language), 303);
  const makers = await enterprisesById(
    products.map(({ enterpriseId }) => enterpriseId),
    language,
  );
  return {
    code: code.trim(),
    products: products.map(({ slug, name, onDisplay, enterpriseId }) => ({
      slug,
      name,
      onDisplay,
      maker: makers.get(enterpriseId)?.name ?? "",
    })),
  };
}

async function productsOf(code: string, language: Language): Promise<CodedProduct[]> {
  const byPack = await productsOfCode(code, language);
  if (byPack.length > 0) return byPack;
  const variantId = await variantOfPackagingLot(code);
  return variantId === null ? [] : await productsOfVariants([variantId], language);
}

export const meta = quietShopMeta("shop.scan.title");

export default function Scan() {
  const { code, products } = useLoaderData<typeof loader>();
  const { t } = useText();
  const href = useHref();
  const several = products.length > 1;
  return (
    <main id="isi" className="wrap section">
      <EmptyState
        whole
        title={several ? t("shop.scan.several", { code }) : t("shop.scan.gone", { name: products[0]?.name ?? "" })}
        text={several ? t("shop.scan.several.text") : t("shop.scan.gone.text", { maker: products[0]?.maker ?? "" })}
      >
        <div className="actions justify-center">
          {products.map(({ slug, name, maker, onDisplay }) =>
            onDisplay ? (
              <LinkButton key={slug} tone="out" href={href(paths.shop.product(slug))}>
                {name}, {maker}
              </LinkButton>
            ) : null,
          )}
          <LinkButton tone="ghost" href={href(paths.shop.list())}>
            {t("shop.list.all")}
          </LinkButton>
        </div>
      </EmptyState>
    </main>
  );
}
