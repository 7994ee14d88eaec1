import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hasRole } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { caseCounts, caseLists, serviceCases } from "#app/domain/services/services.server.ts";
import { caseStates } from "#app/domain/services/services.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { SelectField } from "#app/ui/Field.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { Tabs } from "#app/ui/Tabs.tsx";
import { serviceRoles, servingRoles } from "../staff.server.ts";
import { addressOf, askedIn } from "./asked.ts";
import { CaseTable } from "./CaseTable.tsx";
import { caseLines } from "./case.view.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...serviceRoles);
  const { after, query } = askedIn(request.url);
  const now = clock.now();
  const list = caseLists.find((each) => each === query.get("daftar")) ?? "open";
  const state = caseStates.find((each) => each === query.get("keadaan")) ?? null;
  const [{ cases, next }, counts] = await Promise.all([
    serviceCases(person, { list, state, after, now }),
    caseCounts(person, now),
  ]);
  const address = (sesudah: string | null) =>
    addressOf(paths.office.cases(), { daftar: list, keadaan: state, sesudah });
  return {
    title: translator(person.language)("services.title"),
    list,
    state,
    lists: caseLists.map((each) => ({ list: each, count: counts[each] })),
    rows: caseLines(cases, now, person.language),
    first: after ? address(null) : null,
    next: next && address(next),
    serves: hasRole(person, ...servingRoles),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Cases() {
  const { title, list, state, lists, rows, first, next, serves } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title}>
        <Tabs
          label={title}
          items={lists.map((each) => ({
            key: each.list,
            href: addressOf(paths.office.cases(), { daftar: each.list }),
            on: each.list === list,
            words: (
              <>
                {t(`services.list.${each.list}`)} <span className="num">{each.count}</span>
              </>
            ),
          }))}
        />
        {serves ? (
          <LinkButton icon="plus" href={paths.office.newCase()}>
            {t("services.new")}
          </LinkButton>
        ) : null}
      </OfficeHead>
      <OfficeBody>
        <form method="get" className="row flex-wrap items-end">
          <input type="hidden" name="daftar" value={list} />
          <SelectField
            name="keadaan"
            label={t("services.col.state")}
            placeholder={t("services.anyState")}
            defaultValue={state ?? ""}
            options={caseStates.map((each) => ({ value: each, label: t(`state.serviceCase.${each}`) }))}
          />
          <Button tone="out">{t("services.filter")}</Button>
        </form>
        {rows.length === 0 ? (
          <EmptyState title={t("services.none")} text={t("services.noneText")} />
        ) : (
          <CaseTable caption={title} rows={rows} />
        )}
        <Pager first={first} next={next} />
      </OfficeBody>
    </>
  );
}
