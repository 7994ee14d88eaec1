import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { packsOnSale } from "#app/domain/catalog/catalog.server.ts";
import { requestJob } from "#app/domain/packaging/packaging.server.ts";
import { requestSchema } from "#app/domain/packaging/packaging.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { Field } from "#app/ui/Field.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { RequestForm } from "./RequestForm.tsx";

export const handle = { slim: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, "operator");
  const words = (new URL(request.url).searchParams.get("q") ?? "").split("\u0000").join("").trim().slice(0, 80);
  return {
    title: translator(person.language)("packaging.new"),
    words,
    packs: words === "" ? [] : await packsOnSale({ text: words }),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "operator");
  const form = await readForm(request, requestSchema);
  if (!form.ok) return form.reply;
  const asked = await requestJob(actor, form.value);
  return answer(asked, { form: form.form, then: ({ jobId }) => redirect(paths.packaging.job(jobId)) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function NewJob() {
  const { title, words, packs } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title}>
        <LinkButton tone="ghost" icon="arrow-left" href={paths.packaging.board()}>
          {t("packaging.backToBoard")}
        </LinkButton>
      </OfficeHead>
      <OfficeBody>
        <div className="stack gap-6 max-w-form">
          <Form method="get" role="search" className="stack">
            <Field
              type="search"
              name="q"
              label={t("packaging.find")}
              hint={t("packaging.find.hint")}
              maxLength={80}
              defaultValue={words}
            />
            <Button tone="out" icon="search">
              {t("packaging.find.go")}
            </Button>
          </Form>
          {words !== "" && packs.length === 0 ? (
            <EmptyState title={t("packaging.find.none")} text={t("packaging.find.noneText")} />
          ) : null}
          {packs.length > 0 ? <RequestForm packs={packs} form={form} /> : null}
        </div>
      </OfficeBody>
    </>
  );
}
