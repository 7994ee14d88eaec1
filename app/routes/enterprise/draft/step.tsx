import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { deskProduct } from "#app/domain/catalog/catalog.server.ts";
import { translator } from "#app/i18n/index.ts";
import { clock } from "#app/platform/clock.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { saidIn } from "../said.ts";
import { stepIn } from "../steps.ts";
import { LabelStep } from "./LabelStep.tsx";
import { LicenceStep } from "./LicenceStep.tsx";
import { PhotoStep } from "./PhotoStep.tsx";
import { PriceStep } from "./PriceStep.tsx";
import { ProductStep } from "./ProductStep.tsx";
import { ShippingStep } from "./ShippingStep.tsx";
import { StepPage } from "./StepPage.tsx";
import { actOnStep } from "./step.act.server.ts";
import { aroundStep } from "./step.server.ts";
import { stepView } from "./step.view.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, "catalog");
  const step = found(stepIn(params["langkah"]));
  const { language } = actor;
  const product = found(await deskProduct(actor, uuidParam(params["id"]), { language, now: clock.now() }));
  if (product.version.state !== "draft") throw redirect(paths.enterprise.product(product.productId));
  const t = translator(language);
  return {
    view: stepView(product, step, t),
    around: await aroundStep(step, product, actor, t),
    said: saidIn(request, t),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const step = found(stepIn(params["langkah"]));
  const productId = uuidParam(params["id"]);
  const now = clock.now();
  const { commissionBp } = found(await deskProduct(actor, productId, { language: actor.language, now }));
  return actOnStep({ actor, enterpriseId, productId, commissionBp, now }, step, request);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.view.name} · UKM Mart` }];

const screens = {
  foto: PhotoStep,
  produk: ProductStep,
  izin: LicenceStep,
  harga: PriceStep,
  kirim: ShippingStep,
  label: LabelStep,
} as const;

export default function StepScreen() {
  const { view, around, said } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const Screen = screens[view.step];
  return (
    <StepPage key={view.key} view={view} form={form} said={said}>
      <Screen view={view} around={around} form={form} />
    </StepPage>
  );
}
