import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type StaffRole, staffRoles } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { formatDay } from "#app/core/time.ts";
import { isFresh, openInvitations, requireRole, roster } from "#app/domain/accounts/accounts.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { Invitations, InviteStaff } from "./PeopleInvite.tsx";
import { PeopleSearch, PeopleTable } from "./PeopleList.tsx";
import { inviteToStaff } from "./people.act.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const admin = await requireRole(request, "admin");
  const query = new URL(request.url).searchParams;
  const asked = { q: (query.get("q") ?? "").replaceAll("\u0000", "").trim().slice(0, 80), role: roleIn(query) };
  const after = query.get("sesudah");
  const [{ people, next }, invitations, fresh] = await Promise.all([
    roster({ ...asked, after }),
    openInvitations(null),
    isFresh(request),
  ]);
  const page = (more: Record<string, string>) =>
    `${paths.office.people()}?${new URLSearchParams({ q: asked.q, peran: asked.role, ...more })}`;
  return {
    title: translator(admin.language)("accounts.people.title"),
    asked,
    people,
    fresh,
    news: newsIn(query.get("kabar")),
    first: after ? page({}) : null,
    next: next && page({ sesudah: next }),
    invitations: invitations.map(({ id, email, roles, expiresAt }) => ({
      id,
      email,
      roles,
      until: formatDay(expiresAt, admin.language),
    })),
  };
}

export const action = async ({ request }: ActionFunctionArgs) => inviteToStaff(request);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function People() {
  const { title, asked, people, fresh, news, first, next, invitations } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title}>
        <PeopleSearch asked={asked} />
      </OfficeHead>
      <OfficeBody>
        <div className="stack gap-6">
          {news && !form ? <Notice tone="ok">{t(`accounts.people.${news}`)}</Notice> : null}
          {people.length === 0 ? (
            <EmptyState title={t("accounts.people.nobody")} text={t("accounts.people.nobodyText")} />
          ) : (
            <PeopleTable people={people} />
          )}
          <Pager first={first} next={next} />
          <div className="grid gap-6 lg:grid-cols-2">
            <InviteStaff form={form} fresh={fresh} />
            <Invitations invitations={invitations} />
          </div>
        </div>
      </OfficeBody>
    </>
  );
}

const NEWS = ["invited", "withdrawn"] as const;
const newsIn = (news: string | null) => NEWS.find((each) => each === news) ?? null;

function roleIn(query: URLSearchParams): StaffRole | "any" | "all" {
  const wish = query.get("peran");
  if (wish === "all") return "all";
  return staffRoles.find((role) => role === wish) ?? "any";
}
