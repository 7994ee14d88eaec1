import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatDay } from "#app/core/time.ts";
import { isFresh, membersOf, openInvitations, requireMember } from "#app/domain/accounts/accounts.server.ts";
import { enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { Invited, InviteMember, Member } from "./MemberForms.tsx";
import { changeMembers } from "./members.act.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "owner");
  const [enterprises, members, invitations, fresh] = await Promise.all([
    enterprisesById([enterpriseId], actor.language),
    membersOf(actor, enterpriseId),
    openInvitations(enterpriseId),
    isFresh(request),
  ]);
  return {
    title: translator(actor.language)("accounts.members.title"),
    enterprise: enterprises.get(enterpriseId)?.name ?? "",
    fresh,
    members: members.map(({ since, ...member }) => ({ ...member, since: formatDay(since, actor.language) })),
    invitations: invitations.map(({ id, email, rights, expiresAt }) => ({
      id,
      email,
      rights,
      until: formatDay(expiresAt, actor.language),
    })),
    news: newsIn(new URL(request.url).searchParams.get("kabar")),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "owner");
  return await changeMembers(request, actor, enterpriseId, (news) =>
    redirect(`${paths.enterprise.members()}?kabar=${news}`, 303),
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Members() {
  const { title, enterprise, fresh, members, invitations, news } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const sent = (part: string, id = "") => {
    const { part: which, userId = "" } = form?.values ?? {};
    return which === part && userId === id ? form : undefined;
  };
  return (
    <OwnerPage title={title} back={{ href: paths.enterprise.home(), label: t("ui.tab.home") }}>
      <div className="stack gap-6">
        <p className="lead">{t("accounts.members.text", { enterprise })}</p>
        {news && !form ? <Notice tone="ok">{t(`accounts.members.${news}`)}</Notice> : null}
        {fresh ? null : (
          <Card look="todo">
            <p>{t("accounts.people.again")}</p>
            <LinkButton size="lg" icon="lock" href={paths.auth.again(paths.enterprise.members())}>
              {t("accounts.people.againDo")}
            </LinkButton>
          </Card>
        )}
        {members.map((member) => (
          <Member
            key={member.userId}
            member={member}
            form={sent("change", member.userId) ?? sent("remove", member.userId)}
            fresh={fresh}
          />
        ))}
        {invitations.length > 0 ? <Invited invitations={invitations} fresh={fresh} /> : null}
        {fresh ? <InviteMember form={sent("invite")} /> : null}
      </div>
    </OwnerPage>
  );
}

const NEWS = ["invited", "changed", "removed", "withdrawn"] as const;
const newsIn = (news: string | null) => NEWS.find((each) => each === news) ?? null;
