import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hasRole } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { isFresh, requireRole } from "#app/domain/accounts/accounts.server.ts";
import { enterprisesById, secretsOf } from "#app/domain/enterprises/enterprises.server.ts";
import { secretKeepers, secretReaders } from "#app/domain/enterprises/enterprises.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { KeepNumber, Numbers, OpenNumber } from "./IdentityForms.tsx";
import { onIdentity } from "./identity.act.server.ts";
import { AskAgain } from "./PeopleInvite.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const reader = await requireRole(request, ...secretReaders);
  const id = uuidParam(params["id"]);
  const secrets = found(await secretsOf(reader, id));
  return {
    id,
    title: translator(reader.language)("enterprises.identity.title"),
    name: (await enterprisesById([id], reader.language)).get(id)?.name ?? "",
    secrets,
    mayKeep: hasRole(reader, ...secretKeepers),
    fresh: await isFresh(request),
    kept: new URL(request.url).searchParams.get("kabar") === "kept",
  };
}

export const action = async ({ request, params }: ActionFunctionArgs) =>
  onIdentity(request, await requireRole(request, ...secretReaders), uuidParam(params["id"]));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Identity() {
  const { id, title, name, secrets, mayKeep, fresh, kept } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const form = answered && "form" in answered ? answered.form : undefined;
  const opened = answered && "number" in answered ? answered : null;
  const { t } = useText();
  const openable = secrets.filter(({ mayOpen }) => mayOpen).map(({ field }) => field);
  const sent = (part: string) => (form?.values["part"] === part ? form : undefined);
  return (
    <>
      <OfficeHead title={`${title}: ${name}`}>
        <LinkButton tone="out" href={paths.office.enterprise(id)} icon="arrow-left">
          {t("enterprises.identity.back")}
        </LinkButton>
      </OfficeHead>
      <OfficeBody>
        <div className="stack gap-6">
          {kept && !answered ? <Notice tone="ok">{t("enterprises.identity.kept")}</Notice> : null}
          {opened ? (
            <Notice tone="todo" icon="eye">
              <span role="status">
                {t(`enterprises.secret.${opened.field}`)}: <b className="num">{opened.number}</b>
              </span>
              <br />
              <span className="small">{t("enterprises.identity.opened")}</span>
            </Notice>
          ) : null}
          <Numbers secrets={secrets} />
          <div className="grid gap-6 lg:grid-cols-2">
            {mayKeep ? <KeepNumber form={sent("keep")} /> : null}
            {openable.length > 0 && fresh ? <OpenNumber fields={openable} form={sent("open")} /> : null}
            {openable.length > 0 && !fresh ? <AskAgain back={paths.office.identity(id)} /> : null}
          </div>
        </div>
      </OfficeBody>
    </>
  );
}
