import { type ActionFunctionArgs, type LoaderFunctionArgs, redirectDocument } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { idField } from "#app/core/fields.ts";
import { paths } from "#app/core/paths.ts";
import { formatMoment } from "#app/core/time.ts";
import { requirePerson } from "#app/domain/accounts/accounts.server.ts";
import { noticesOf, openNotice, readNotices, unreadNotices } from "#app/domain/messages/messages.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { readForm, refused } from "#app/platform/http/form.server.ts";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { Pill } from "#app/ui/StatusBadge.tsx";
import { ownMeta } from "./meta.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requirePerson(request);
  const after = new URL(request.url).searchParams.get("sesudah");
  const [{ notices, next }, unread] = await Promise.all([noticesOf(person, after), unreadNotices(person)]);
  const t = translator(person.language);
  return {
    language: person.language,
    unread,
    newest: notices[0]?.id ?? null,
    first: after ? paths.account.notices() : null,
    next: next && `${paths.account.notices()}?sesudah=${next}`,
    notices: notices.map(({ id, textKey, params, link, createdAt, read }) => ({
      id,
      read,
      opens: link !== null,
      text: t.lookup(textKey, params) ?? textKey,
      when: formatMoment(createdAt, person.language),
    })),
  };
}

const schema = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("open"), notice: idField() }),
    z.object({ intent: z.literal("read"), upTo: idField() }),
  ],
  { error: "form.badChoice" },
);

export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePerson(request);
  const form = await readForm(request, schema);
  if (!form.ok) return form.reply;
  if (form.value.intent === "read") {
    await readNotices(person, form.value.upTo);
    return redirectDocument(paths.account.notices(), 303);
  }
  const opened = await openNotice(person, form.value.notice);
  if (!opened.ok) return refused(opened, form.form);
  return redirectDocument(opened.value ?? paths.account.notices(), 303);
}

export const meta = ownMeta("messages.notices.title");

export default function Notices() {
  const { notices, unread, newest, first, next } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const lead = unread > 0 ? t("messages.notices.count", { n: unread }) : t("messages.notices.allRead");
  return (
    <div className="stack max-w-form">
      <PageHead title={t("messages.notices.title")} text={notices.length > 0 ? lead : undefined}>
        {unread > 0 && newest && !first ? (
          <form method="post">
            <input type="hidden" name="upTo" value={newest} />
            <Button tone="ghost" name="intent" value="read">
              {t("messages.notices.readAll")}
            </Button>
          </form>
        ) : null}
      </PageHead>
      <ErrorSummary form={form} />
      {notices.length === 0 ? (
        <EmptyState title={t("messages.notices.empty")} text={t("messages.notices.emptyText")} />
      ) : (
        <ul className="stack">
          {notices.map((notice) => (
            <li key={notice.id}>
              <Card>
                <NoticeLine {...notice} />
              </Card>
            </li>
          ))}
        </ul>
      )}
      <Pager first={first} next={next} />
    </div>
  );
}

type Line = { id: string; text: string; when: string; read: boolean; opens: boolean };

/** Opening is a form: it marks the notice as read, and no page that is merely looked at changes anything. */
function NoticeLine({ id, text, when, read, opens }: Line) {
  const { t } = useText();
  return (
    <form method="post" className="row flex-wrap">
      <span className="fill">
        {read ? text : <b>{text}</b>}
        <br />
        <small className="quiet">{when}</small>
      </span>
      {read ? null : <Pill tone="todo">{t("messages.notices.unread")}</Pill>}
      <input type="hidden" name="notice" value={id} />
      {opens ? (
        <Button tone="out" size="sm" name="intent" value="open" aria-label={`${t("messages.notices.open")}: ${text}`}>
          {t("messages.notices.open")}
        </Button>
      ) : null}
    </form>
  );
}
