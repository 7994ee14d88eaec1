import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatMoment } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { outbox } from "#app/domain/messages/messages.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { notFound } from "#app/platform/http/found.server.ts";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { Pill } from "#app/ui/StatusBadge.tsx";
import { Table } from "#app/ui/Table.tsx";
import { mailIsReadable } from "../staff.server.ts";
import { mailFate } from "./mail.view.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const admin = await requireRole(request, "admin");
  if (!mailIsReadable) throw notFound();
  const after = new URL(request.url).searchParams.get("sesudah");
  const { mails, next } = await outbox(after);
  return {
    title: translator(admin.language)("office.mail.title"),
    first: after ? paths.office.mail() : null,
    next: next && `${paths.office.mail()}?sesudah=${next}`,
    rows: mails.map((mail) => ({
      id: mail.id,
      subject: mail.subject,
      recipient: mail.recipient,
      fate: mailFate(mail),
      when: formatMoment(mail.createdAt, admin.language),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Mails() {
  const { title, rows, first, next } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title}>
        <p className="small quiet">{t("office.mail.lead")}</p>
      </OfficeHead>
      <OfficeBody>
        <Table
          nothing={{ title: t("office.mail.empty"), text: t("office.mail.emptyText") }}
          caption={title}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "subject",
              head: t("office.mail.subject"),
              cell: (row) => (
                <Link to={paths.office.letter(row.id)} className="font-strong">
                  {row.subject}
                </Link>
              ),
            },
            { key: "to", head: t("office.mail.to"), cell: (row) => row.recipient },
            {
              key: "fate",
              head: t("office.mail.state"),
              cell: ({ fate }) => (
                <span className="row">
                  <Pill tone={fate.tone} icon={fate.icon}>
                    {t(fate.words)}
                  </Pill>
                </span>
              ),
            },
            { key: "when", head: t("office.mail.when"), cell: (row) => row.when },
          ]}
        />
        <Pager first={first} next={next} />
      </OfficeBody>
    </>
  );
}
