import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Language } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { formatDay, formatMoment } from "#app/core/time.ts";
import { isFresh, namesOf, type PersonSheet, personSheet, requireRole } from "#app/domain/accounts/accounts.server.ts";
import { enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { History } from "#app/ui/Timeline.tsx";
import { Account, PersonFacts, Roles } from "./PersonCards.tsx";
import { changePerson } from "./people.act.server.ts";
import { momentOf } from "./person.view.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const admin = await requireRole(request, "admin");
  const sheet = found(await personSheet(uuidParam(params["id"])));
  const [memberships, history, fresh] = await Promise.all([
    membershipsOf(sheet, admin.language),
    historyOf(sheet, admin.language),
    isFresh(request),
  ]);
  const { moments: _, createdAt, roles, ...person } = sheet;
  return {
    person,
    self: sheet.id === admin.id,
    fresh,
    since: formatDay(createdAt, admin.language),
    roles: roles.map(({ role, since }) => ({ role, since: formatDay(since, admin.language) })),
    memberships,
    history,
    news: newsIn(new URL(request.url).searchParams.get("kabar")),
  };
}

export const action = async ({ request, params }: ActionFunctionArgs) => changePerson(request, uuidParam(params["id"]));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.person.name} · UKM Mart` }];

export default function PersonPage() {
  const { person, self, fresh, since, roles, memberships, history, news } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <>
      <OfficeHead title={person.name}>
        <LinkButton tone="out" href={paths.office.people()} icon="arrow-left">
          {t("accounts.people.title")}
        </LinkButton>
      </OfficeHead>
      <OfficeBody>
        <div className="stack gap-6">
          <ErrorSummary form={form} labels={{ role: t("accounts.people.role") }} />
          {news && !form ? <Notice tone="ok">{t(`accounts.person.news.${news}`)}</Notice> : null}
          <div className="grid gap-6 lg:grid-cols-2">
            <div className="stack gap-6">
              <PersonFacts person={person} since={since} memberships={memberships} />
              <Account person={person} self={self} fresh={fresh} />
            </div>
            <Roles id={person.id} roles={roles} fresh={fresh} />
          </div>
          <Card className="stack">
            <h2 className="text-lg">{t("accounts.person.history")}</h2>
            {history.length === 0 ? <p className="small quiet">{t("accounts.person.noHistory")}</p> : null}
            <History entries={history.map((entry) => ({ ...entry, title: momentOf(t, entry) }))} />
          </Card>
        </div>
      </OfficeBody>
    </>
  );
}

async function membershipsOf(sheet: PersonSheet, language: Language) {
  const ids = sheet.memberships.map(({ enterpriseId }) => enterpriseId);
  const names = ids.length > 0 ? await enterprisesById(ids, language) : new Map<string, { name: string }>();
  return sheet.memberships.map(({ enterpriseId, rights }) => ({
    enterpriseId,
    rights,
    name: names.get(enterpriseId)?.name ?? "",
  }));
}

async function historyOf(sheet: PersonSheet, language: Language) {
  const names = await namesOf(sheet.moments.flatMap(({ actorId }) => actorId ?? []));
  return sheet.moments.map(({ id, flow, action: what, details, actorId, at }) => ({
    id,
    what: `${flow}.${what}`,
    role: typeof details["role"] === "string" ? details["role"] : null,
    icon: "history" as const,
    at: at.toISOString(),
    when: formatMoment(at, language),
    by: (actorId && names.get(actorId)) || undefined,
  }));
}

const NEWS = ["give", "take", "suspend", "restore", "dropFactor"] as const;
const newsIn = (news: string | null) => NEWS.find((each) => each === news) ?? null;
