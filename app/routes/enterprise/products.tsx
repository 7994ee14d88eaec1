import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { deskFilters, deskProducts, viewsSince } from "#app/domain/catalog/catalog.server.ts";
import { soldSince } from "#app/domain/orders/orders.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { Chip } from "#app/ui/Chip.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { Field } from "#app/ui/Field.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { ProductLine } from "./ProductLine.tsx";
import { askedOf, hrefOf, lineView, soldFrom } from "./products.view.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const asked = askedOf(new URL(request.url).searchParams, deskFilters);
  const { lines, next } = await deskProducts(enterpriseId, { ...asked, language: actor.language });
  const ids = lines.map(({ productId }) => productId);
  const from = soldFrom(clock.now());
  const [sold, views] = await Promise.all([soldSince(ids, from), viewsSince(ids, from)]);
  const { text = "", only = null, after } = asked;
  return {
    text,
    only,
    lines: lines.map((line) =>
      lineView(line, { sold: sold.get(line.productId) ?? 0, views: views.get(line.productId) ?? 0 }),
    ),
    filters: deskFilters.map((key) => ({ key, href: hrefOf({ text, only: only === key ? null : key }) })),
    first: after ? hrefOf({ text, only }) : null,
    next: next && hrefOf({ text, only, after: next }),
  };
}

export const meta: MetaFunction = () => [{ title: "Produk · UKM Mart" }];

export default function Products() {
  const { text, only, lines, filters, first, next } = useLoaderData<typeof loader>();
  const { t } = useText();
  const asked = text !== "" || only !== null;
  return (
    <OwnerPage title={t("ui.tab.products")} back={{ href: paths.enterprise.home(), label: t("ui.back") }}>
      <div className="stack gap-2">
        <LinkButton size="lg" wide icon="camera" href={paths.enterprise.newProduct()}>
          {t("catalog.desk.new")}
        </LinkButton>
        <div className="row flex-wrap gap-2">
          <LinkButton tone="out" icon="tag" href={paths.enterprise.shelves()}>
            {t("desk.shelves.title")}
          </LinkButton>
          <LinkButton tone="out" icon="download" href={paths.enterprise.productsFile()}>
            {t("desk.products.file")}
          </LinkButton>
          <LinkButton tone="out" icon="upload" href={paths.enterprise.imports()}>
            {t("desk.import.link")}
          </LinkButton>
        </div>
      </div>
      <search className="stack gap-3">
        <Form method="get" className="row items-end gap-2">
          {only ? <input type="hidden" name="hanya" value={only} /> : null}
          <div className="fill">
            <Field type="search" name="q" label={t("desk.products.search")} defaultValue={text} maxLength={80} />
          </div>
          <Button tone="out" icon="search">
            {t("desk.products.search.do")}
          </Button>
        </Form>
        <nav className="row flex-wrap gap-2" aria-label={t("desk.products.filter")}>
          {filters.map(({ key, href }) => (
            <Chip key={key} href={href} removes={only === key}>
              {t(`desk.products.filter.${key}`)}
            </Chip>
          ))}
        </nav>
      </search>
      {lines.length === 0 && !asked ? (
        <EmptyState title={t("catalog.desk.none")} text={t("desk.home.start.text")} />
      ) : null}
      {lines.length === 0 && asked ? (
        <EmptyState title={t("desk.products.noneSuch")}>
          <LinkButton tone="out" href={paths.enterprise.products()}>
            {t("desk.products.all")}
          </LinkButton>
        </EmptyState>
      ) : null}
      {lines.length > 0 ? (
        <ul className="links">
          {lines.map((line) => (
            <li key={line.productId}>
              <ProductLine line={line} />
            </li>
          ))}
        </ul>
      ) : null}
      <Pager first={first} next={next} />
    </OwnerPage>
  );
}
