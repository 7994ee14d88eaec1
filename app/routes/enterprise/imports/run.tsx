import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { oneOf } from "#app/core/fields.ts";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { productImports } from "#app/domain/catalog/catalog.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Facts } from "#app/ui/Facts.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { ImportUnderway } from "../../ImportUnderway.tsx";
import { problemWords } from "../../import.words.ts";

const SHOWN = 20;
const stepSchema = z.object({ action: oneOf(["commit", "undo"]) });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const desk = productImports(enterpriseId);
  const { createdAt: _, ...run } = found(await desk.run(uuidParam(params["id"])));
  const words = problemWords(translator(actor.language), desk.columns);
  const bad = await desk.badRows(run.id, SHOWN);
  return { run, bad: bad.map(({ line, problems }) => ({ line, words: problems.map(words) })) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const id = uuidParam(params["id"]);
  const desk = productImports(enterpriseId);
  found(await desk.run(id));
  const form = await readForm(request, stepSchema);
  if (!form.ok) return form.reply;
  const asked = await desk[form.value.action](actor, { id, now: clock.now() });
  return answer(asked, { form: form.form, then: () => redirect(paths.enterprise.import(id), 303) });
}

export const meta: MetaFunction = () => [{ title: "Impor produk · UKM Mart" }];

export default function ProductImport() {
  const { run, bad } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const good = run.total - run.bad;
  const judged = run.phase !== "checking";
  return (
    <OwnerPage title={t("desk.import.title")} back={{ href: paths.enterprise.imports(), label: t("ui.back") }}>
      <div className="stack gap-1.5">
        <h1 className="text-3xl">{t("desk.import.title")}</h1>
        <p className="lead">{t(`documents.import.phase.${run.phase}`)}</p>
      </div>
      <ErrorSummary form={form} />
      <ImportUnderway run={run} />
      <Facts
        facts={[
          { key: "rows", label: t("documents.import.col.rows"), value: run.total },
          { key: "good", label: t("documents.import.good"), value: judged ? good : null },
          { key: "bad", label: t("documents.import.bad"), value: judged ? run.bad : null },
          { key: "taken", label: t("desk.import.taken"), value: run.taken },
        ]}
      />
      <form method="post" className="stack gap-3">
        {run.phase === "checked" && good > 0 ? (
          <Button size="lg" wide name="action" value="commit">
            {t("desk.import.commit", { n: good })}
          </Button>
        ) : null}
        {run.phase === "committed" && run.taken > 0 ? (
          <>
            <p className="small quiet">{t("desk.import.undoHint")}</p>
            <Button size="lg" wide tone="bad" name="action" value="undo">
              {t("documents.import.undo")}
            </Button>
          </>
        ) : null}
        {bad.length > 0 ? (
          <LinkButton size="lg" wide tone="out" icon="download" href={paths.enterprise.importFaults(run.id)}>
            {t("documents.import.badFile")}
          </LinkButton>
        ) : null}
      </form>
      {bad.length > 0 ? (
        <section className="stack gap-2">
          <h2 className="text-2xl">{t("documents.import.firstBad")}</h2>
          <Facts
            facts={bad.map(({ line, words }) => ({
              key: String(line),
              label: t("documents.import.line", { line }),
              value: words.join(" "),
            }))}
          />
        </section>
      ) : null}
    </OwnerPage>
  );
}
