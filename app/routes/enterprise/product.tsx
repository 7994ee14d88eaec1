import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { categoryTree, deskProduct } from "#app/domain/catalog/catalog.server.ts";
import { decisionFor } from "#app/domain/curation/curation.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { answer } from "#app/platform/http/form.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { actOn, addUploads } from "./act.server.ts";
import { DraftForms } from "./DraftForms.tsx";
import { Overview } from "./Overview.tsx";
import { productView } from "./product.view.ts";
import { Reasons } from "./Reasons.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, "catalog");
  const { language } = actor;
  const product = found(await deskProduct(actor, uuidParam(params["id"]), { language, now: clock.now() }));
  const judged = product.version.state === "returned" || product.version.state === "rejected";
  return {
    ...productView(product, await categoryTree(actor.language)),
    decision: judged ? await decisionFor(product.version.id, actor.language) : null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const productId = uuidParam(params["id"]);
  const desk = { actor, enterpriseId, productId, now: clock.now() };
  found(await deskProduct(actor, productId, { language: actor.language, now: desk.now }));
  const here = paths.enterprise.product(productId);
  if (request.headers.get("content-type")?.startsWith("multipart/")) {
    const added = await addUploads(desk, request);
    return answer(added, { form: { values: {}, errors: {} }, then: () => redirect(here) });
  }
  const refused = await actOn(desk, await request.formData());
  return refused ?? redirect(here);
}

export const meta: MetaFunction = () => [{ title: "Produk · UKM Mart" }];

export default function Product() {
  const product = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const { content } = product.version;
  return (
    <OwnerPage title={content.name.id} back={{ href: paths.enterprise.products(), label: t("ui.back") }}>
      <ErrorSummary
        form={form}
        labels={{
          photos: t("catalog.step.foto"),
          nameId: t("catalog.field.name"),
          storyId: t("catalog.field.story"),
          number: t("catalog.field.licence"),
        }}
      />
      {product.decision ? <Reasons decision={product.decision} /> : null}
      <Overview product={product} />
      {product.version.state === "draft" ? <DraftForms product={product} form={form} /> : null}
    </OwnerPage>
  );
}
