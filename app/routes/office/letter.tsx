import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatMoment } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { mailById } from "#app/domain/messages/messages.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { found, notFound, uuidParam } from "#app/platform/http/found.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { Facts } from "#app/ui/Facts.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Pill } from "#app/ui/StatusBadge.tsx";
import { mailIsReadable } from "../staff.server.ts";
import { mailFate, pieces } from "./mail.view.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const admin = await requireRole(request, "admin");
  if (!mailIsReadable) throw notFound();
  const mail = found(await mailById(uuidParam(params["id"])));
  return {
    subject: mail.subject,
    recipient: mail.recipient,
    when: formatMoment(mail.createdAt, admin.language),
    fate: mailFate(mail),
    language: mail.language,
    text: pieces(mail.text).map((piece, place) => ({ ...piece, place })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.subject} · UKM Mart` }];

export default function Letter() {
  const { subject, recipient, when, fate, language, text } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <OfficeHead title={subject}>
        <LinkButton tone="out" href={paths.office.mail()} icon="arrow-left">
          {t("office.mail.back")}
        </LinkButton>
      </OfficeHead>
      <OfficeBody>
        <div className="stack max-w-prose">
          <Facts
            facts={[
              { key: "to", label: t("office.mail.to"), value: recipient },
              { key: "when", label: t("office.mail.when"), value: when },
              {
                key: "fate",
                label: t("office.mail.state"),
                value: (
                  <Pill tone={fate.tone} icon={fate.icon}>
                    {t(fate.words)}
                  </Pill>
                ),
              },
            ]}
          />
          <Card>
            <p className="break-words whitespace-pre-line" lang={language}>
              {text.map(({ words, link, place }) =>
                link ? (
                  <a key={place} href={words}>
                    {words}
                  </a>
                ) : (
                  words
                ),
              )}
            </p>
          </Card>
        </div>
      </OfficeBody>
    </>
  );
}
