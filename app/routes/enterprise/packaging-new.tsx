import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { packsOnSale } from "#app/domain/catalog/catalog.server.ts";
import { requestJob } from "#app/domain/packaging/packaging.server.ts";
import { requestSchema } from "#app/domain/packaging/packaging.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { RequestForm } from "../packaging/RequestForm.tsx";

const MOST_PACKS = 100;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  return {
    title: translator(actor.language)("packaging.own.new"),
    packs: await packsOnSale({ enterpriseId, take: MOST_PACKS }),
    chosen: new URL(request.url).searchParams.get("varian") ?? undefined,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, "catalog");
  const form = await readForm(request, requestSchema);
  if (!form.ok) return form.reply;
  const asked = await requestJob(actor, form.value);
  return answer(asked, { form: form.form, then: ({ jobId }) => redirect(paths.enterprise.packagingJob(jobId)) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function NewPackaging() {
  const { title, packs, chosen } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <OwnerPage title={title} back={{ href: paths.enterprise.packaging(), label: t("packaging.own.back") }}>
      {packs.length === 0 ? (
        <EmptyState title={t("packaging.own.noPacks")} text={t("packaging.own.noPacksText")}>
          <LinkButton href={paths.enterprise.products()}>{t("ui.tab.products")}</LinkButton>
        </EmptyState>
      ) : (
        <RequestForm packs={packs} form={form} chosen={chosen} own />
      )}
    </OwnerPage>
  );
}
