import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { isId } from "#app/core/ids.ts";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { approveLight, lightChanges } from "#app/domain/curation/curation.server.ts";
import { lightSchema, MOST_TICKED } from "#app/domain/curation/curation.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { readForm, refused } from "#app/platform/http/form.server.ts";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { CheckField } from "#app/ui/choice.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { errorOf } from "#app/ui/form.ts";
import { OfficeBody } from "#app/ui/frames/OfficeFrame.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { DeskHead } from "./DeskHead.tsx";
import { LightCard } from "./LightCard.tsx";
import { LightSaid, type SaidLine } from "./LightSaid.tsx";
import { lightCard } from "./light.view.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const curator = await requireRole(request, "curator", "leadCurator");
  const t = translator(curator.language);
  const asked = new URL(request.url).searchParams.getAll("v").filter(isId);
  const changes = await lightChanges(curator, [...new Set(asked)].slice(0, MOST_TICKED));
  return { title: t("curation.light.title"), cards: changes.map((change) => lightCard(change, t)) };
}

/** Not redirected: what became of each is told once, and a form sent twice is refused by the seats themselves. */
export async function action({ request }: ActionFunctionArgs) {
  const curator = await requireRole(request, "curator", "leadCurator");
  const form = await readForm(request, lightSchema);
  if (!form.ok) return form.reply;
  const result = await approveLight(curator, form.value);
  if (!result.ok) return refused(result, form.form);
  const t = translator(curator.language);
  const names = await lightChanges(
    curator,
    result.value.map(({ versionId }) => versionId),
  );
  const said = result.value.map(
    ({ versionId, result: one }): SaidLine => ({
      versionId,
      name: names.find(({ after }) => after.versionId === versionId)?.after.fields[0]?.value ?? "",
      why: one.ok ? null : t.code(one.code, one.params),
    }),
  );
  return { said };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function LightChanges() {
  const { title, cards } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { t } = useText();
  const form = answered && "form" in answered ? answered.form : undefined;
  const said = answered && "said" in answered ? answered.said : null;
  const open = cards.filter(({ blocked }) => blocked === null);
  const nameOf = (at: number) => `ticked[${at}]`;
  return (
    <>
      <DeskHead />
      <OfficeBody>
        <PageHead title={title} text={said ? undefined : t("curation.light.lead")} />
        {said ? <LightSaid lines={said} /> : null}
        {!said && cards.length === 0 ? (
          <EmptyState title={t("curation.light.none.title")} text={t("curation.light.none.text")}>
            <LinkButton tone="out" href={`${paths.curation.queue()}?saring=light`}>
              {t("curation.light.back")}
            </LinkButton>
          </EmptyState>
        ) : null}
        {!said && cards.length > 0 ? (
          <Form method="post" className="stack gap-6">
            <ErrorSummary form={form} labels={{ noConflict: t("curation.light.noConflict") }} />
            {cards.map((card, at) => (
              <LightCard
                key={card.versionId}
                card={card}
                name={nameOf(at)}
                unticked={form !== undefined && form.values[nameOf(at)] !== card.value}
              />
            ))}
            {open.length > 0 ? (
              <div className="stack gap-4">
                <CheckField
                  name="noConflict"
                  label={t("curation.light.noConflict")}
                  defaultChecked={form?.values["noConflict"] === "on"}
                  error={errorOf(form, "noConflict")}
                />
                <div className="row flex-wrap gap-3">
                  <Button>{t("curation.light.do")}</Button>
                  <LinkButton tone="ghost" href={`${paths.curation.queue()}?saring=light`}>
                    {t("curation.light.back")}
                  </LinkButton>
                </div>
              </div>
            ) : null}
          </Form>
        ) : null}
      </OfficeBody>
    </>
  );
}
