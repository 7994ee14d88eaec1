import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { oneOf } from "#app/core/fields.ts";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { enterpriseImports } from "#app/domain/enterprises/enterprises.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Facts } from "#app/ui/Facts.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { ImportUnderway } from "../../ImportUnderway.tsx";
import { problemWords } from "../../import.words.ts";
import { servingRoles } from "../../staff.server.ts";

const SHOWN = 20;
const stepSchema = z.object({ action: oneOf(["commit", "undo"]) });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...servingRoles);
  const run = found(await enterpriseImports.run(uuidParam(params["id"])));
  const t = translator(person.language);
  const bad = await enterpriseImports.badRows(run.id, SHOWN);
  return {
    title: t("documents.import.title"),
    run,
    bad: bad.map(({ line, problems }) => ({ line, words: problems.map(problemWords(t, enterpriseImports.columns)) })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireRole(request, ...servingRoles);
  const form = await readForm(request, stepSchema);
  if (!form.ok) return form.reply;
  const id = uuidParam(params["id"]);
  const asked = await enterpriseImports[form.value.action](person, { id, now: clock.now() });
  return answer(asked, { form: form.form, then: () => redirect(paths.office.import(id), 303) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function ImportRun() {
  const { title, run, bad } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const good = run.total - run.bad;
  return (
    <>
      <OfficeHead title={title}>
        <p className="small quiet">{t(`documents.import.phase.${run.phase}`)}</p>
      </OfficeHead>
      <OfficeBody>
        <div className="stack max-w-2xl">
          <ErrorSummary form={form} />
          <ImportUnderway run={run} />
          <Facts
            facts={[
              { key: "rows", label: t("documents.import.col.rows"), value: run.total },
              { key: "good", label: t("documents.import.good"), value: run.phase === "checking" ? null : good },
              { key: "bad", label: t("documents.import.bad"), value: run.phase === "checking" ? null : run.bad },
              { key: "taken", label: t("documents.import.taken"), value: run.taken },
            ]}
          />
          <form method="post" className="row">
            {run.phase === "checked" && good > 0 ? (
              <Button name="action" value="commit">
                {t("documents.import.commit", { n: good })}
              </Button>
            ) : null}
            {run.phase === "committed" && run.taken > 0 ? (
              <Button tone="bad" name="action" value="undo">
                {t("documents.import.undo")}
              </Button>
            ) : null}
            {bad.length > 0 ? (
              <LinkButton tone="out" icon="download" href={paths.office.importFaults(run.id)}>
                {t("documents.import.badFile")}
              </LinkButton>
            ) : null}
          </form>
          {run.phase === "committed" ? <p className="small quiet">{t("documents.import.undoHint")}</p> : null}
          {bad.length > 0 ? (
            <section className="stack">
              <h2 className="text-lg">{t("documents.import.firstBad")}</h2>
              <Facts
                facts={bad.map(({ line, words }) => ({
                  key: String(line),
                  label: t("documents.import.line", { line }),
                  value: words.join(" "),
                }))}
              />
            </section>
          ) : null}
        </div>
      </OfficeBody>
    </>
  );
}
