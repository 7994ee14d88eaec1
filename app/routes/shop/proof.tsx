import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formatRupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { currentActor } from "#app/domain/accounts/accounts.server.ts";
import { readUploads } from "#app/domain/media/media.server.ts";
import { type OrderPage, orderPage } from "#app/domain/orders/orders.server.ts";
import { payByHand, sendProof } from "#app/domain/payments/payments.server.ts";
import { proofSchema } from "#app/domain/payments/payments.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { readFormData, refused } from "#app/platform/http/form.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { rateLimited } from "#app/platform/http/limits.server.ts";
import { Button } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";
import { PageHead } from "#app/ui/PageHead.tsx";
import { quietShopMeta } from "./meta.ts";

const limit = { name: "proof", points: 10, seconds: 3600 } as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const order = await ownOrder(request, params["number"]);
  const pay = found(await payByHand(order.id));
  const language = languageOf(request.url);
  const here = (path: string) => inLanguage(`${path}?kunci=${order.key}`, language);
  return data(
    {
      amount: formatRupiah(pay.amount),
      here: here(paths.shop.proof(order.number)),
      back: here(paths.shop.order(order.number)),
    },
    { headers: { "Cache-Control": "no-store" } },
  );
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await currentActor(request);
  const order = await ownOrder(request, params["number"]);
  const uploads = await readUploads(request, "photo");
  if (!uploads.ok) return refused({ ...uploads, field: "photo" });
  const form = readFormData(uploads.value.form, proofSchema);
  if (!form.ok) return form.reply;
  const late = await rateLimited(request, limit);
  if (late) return refused(late, form.form);
  const [file] = uploads.value.files;
  if (!file) return refused({ ok: false, code: "form.required", field: "photo" }, form.form);
  const sent = await sendProof(actor, { orderId: order.id, file, note: form.value.note });
  if (!sent.ok) return refused(sent, form.form);
  const back = `${paths.shop.order(order.number)}?kunci=${order.key}`;
  return redirect(inLanguage(back, languageOf(request.url)), 303);
}

const ownOrder = async (request: Request, number = ""): Promise<OrderPage> =>
  found(await orderPage(await currentActor(request), number, new URL(request.url).searchParams.get("kunci")));

export const meta = quietShopMeta("payments.hand.prove");

export default function ProofPage() {
  const { amount, here, back } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <main id="isi" className="wrap section max-w-form stack">
      <PageHead title={t("payments.hand.prove")} text={t("payments.hand.proveLead", { amount })} />
      <form method="post" action={here} encType="multipart/form-data" className="form" noValidate>
        <ErrorSummary form={form} labels={{ photo: t("payments.hand.photo"), note: t("payments.hand.note") }} />
        <Field
          name="photo"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          label={t("payments.hand.photo")}
          hint={t("payments.hand.photoHint")}
          error={errorOf(form, "photo")}
        />
        <Field
          label={t("payments.hand.note")}
          optional
          maxLength={200}
          hint={t("payments.hand.noteHint")}
          {...fieldOf(form, "note")}
        />
        <Button tone="cta" size="lg" wide>
          {t("payments.hand.send")}
        </Button>
      </form>
      <p>
        <a href={back}>{t("payments.hand.back")}</a>
      </p>
    </main>
  );
}
