import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hasRole } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { witDay } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { casePage } from "#app/domain/services/services.server.ts";
import { templates } from "#app/domain/services/services.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { serviceRoles, servingRoles } from "../staff.server.ts";
import { localMoment } from "./asked.ts";
import { CaseFacts } from "./CaseFacts.tsx";
import { FollowUps } from "./CaseFollowUps.tsx";
import { Outcomes } from "./CaseOutcomes.tsx";
import { Sessions } from "./CaseSessions.tsx";
import { CaseStep } from "./CaseStep.tsx";
import { actOnCase } from "./case.act.server.ts";
import { caseSheet } from "./case.view.server.ts";
import { HistoryCard } from "./HistoryCard.tsx";
import { historyOf } from "./happenings.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...serviceRoles);
  const id = uuidParam(params["id"]);
  const now = clock.now();
  const page = found(await casePage(person, id, now));
  const query = new URL(request.url).searchParams;
  const template = templates[page.service];
  return {
    sheet: caseSheet(page, now, person.language),
    stages: [...template.stages],
    outcomeKinds: [...template.outcomes],
    now: localMoment(now),
    today: witDay(now),
    history: await historyOf({ kind: "case", id }, query, person.language),
    serves: hasRole(person, ...servingRoles),
    consults: hasRole(person, "consultant"),
    saved: query.get("selesai") === "ya",
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireRole(request, ...servingRoles);
  return actOnCase({ person, id: uuidParam(params["id"]) }, request);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.sheet.number} · UKM Mart` }];

export default function Case() {
  const { sheet, stages, outcomeKinds, now, today, history, serves, consults, saved } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>()?.form;
  const { t } = useText();
  const formOf = (part: string) => (answered?.values["part"] === part ? answered : undefined);
  return (
    <>
      <OfficeHead title={<span className="num">{sheet.number}</span>}>
        <StatusBadge flow="serviceCase" state={sheet.state} />
        <LinkButton tone="out" icon="arrow-left" href={paths.office.cases()}>
          {t("services.title")}
        </LinkButton>
      </OfficeHead>
      <OfficeBody>
        {saved && !answered ? <Notice tone="ok">{t("services.step.done")}</Notice> : null}
        <div className="office-cols">
          <div className="stack gap-6">
            <CaseStep sheet={sheet} stages={stages} now={now} serves={serves} formOf={formOf} />
            <Sessions sheet={sheet} now={now} consults={consults} formOf={formOf} />
            <Outcomes sheet={sheet} kinds={outcomeKinds} today={today} consults={consults} form={formOf("outcome")} />
            <FollowUps sheet={sheet} serves={serves} form={formOf("followUp")} />
          </div>
          <div className="stack gap-6">
            <CaseFacts sheet={sheet} />
            <HistoryCard history={history} path={paths.office.case(sheet.id)} />
          </div>
        </div>
      </OfficeBody>
    </>
  );
}
