import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { deskProduct } from "#app/domain/catalog/catalog.server.ts";
import { versionHistory } from "#app/domain/curation/curation.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { olderThan } from "../curation/older.ts";
import { VersionList } from "../curation/VersionList.tsx";
import { versionsView } from "../curation/versions.view.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, "catalog");
  const { language } = actor;
  const product = found(await deskProduct(actor, uuidParam(params["id"]), { language, now: clock.now() }));
  const here = paths.enterprise.versions(product.productId);
  const { before, pages } = olderThan(request.url, here);
  const history = await versionHistory(product.productId, { language, ...before });
  const t = translator(language);
  return {
    title: t("curation.versions.title"),
    lead: t("curation.versions.lead", { name: product.version.content.name.id }),
    productId: product.productId,
    versions: versionsView(history, t),
    ...pages(history.versions),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

/** Everything the owner ever sent of this product, and every answer she got. */
export default function Versions() {
  const { title, lead, productId, versions, first, next } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <OwnerPage title={title} back={{ href: paths.enterprise.product(productId), label: t("curation.words.back") }}>
      <p className="lead">{lead}</p>
      <VersionList versions={versions} turn="reader" />
      <Pager first={first} next={next} />
    </OwnerPage>
  );
}
