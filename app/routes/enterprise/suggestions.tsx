import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { idField } from "#app/core/fields.ts";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { deskProduct } from "#app/domain/catalog/catalog.server.ts";
import { takeSuggestion } from "#app/domain/curation/curation.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { WordList } from "./WordList.tsx";
import { wordsOf } from "./words.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, "catalog");
  const t = translator(actor.language);
  const asked = { language: actor.language, now: clock.now() };
  const product = found(await deskProduct(actor, uuidParam(params["id"]), asked));
  return { title: t("curation.words"), productId: product.productId, words: await wordsOf(product, t) };
}

const taking = z.object({ take: idField() });

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, "catalog");
  const now = clock.now();
  const { productId } = found(await deskProduct(actor, uuidParam(params["id"]), { language: actor.language, now }));
  const form = await readForm(request, taking);
  if (!form.ok) return form.reply;
  const taken = await takeSuggestion(actor, { productId, commentId: form.value.take, now });
  const then = () => redirect(`${paths.enterprise.product(productId)}?selesai=suggestion`);
  return answer(taken, { form: form.form, then });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

/** The curators' words alone: where the owner stands when one of them could not be taken over. */
export default function Suggestions() {
  const { title, productId, words } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <OwnerPage title={title} back={{ href: paths.enterprise.product(productId), label: t("curation.words.back") }}>
      <ErrorSummary form={form} />
      {words.length === 0 ? <p>{t("curation.words.none")}</p> : <WordList words={words} productId={productId} />}
    </OwnerPage>
  );
}
