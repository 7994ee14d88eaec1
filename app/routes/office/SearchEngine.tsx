import { Form } from "@remix-run/react";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { Table } from "#app/ui/Table.tsx";

type Failure = { uid: number; at: string; type: string; code: string };
export type EngineShown = {
  state: "answers" | "outdated" | "resting" | "unreachable";
  trouble: { at: string; reason: string } | null;
  failedTasks: number;
  failures: readonly Failure[];
  /** Whoever runs the house may have sent again what is missing. */
  mayMend: boolean;
  mending: boolean;
};

/** Shoppers do not notice when the second search engine is away or wrong; whoever looks after the shop must. */
export function SearchEngine({ state, trouble, failedTasks, failures, mayMend, mending }: EngineShown) {
  const { t } = useText();
  const well = state === "answers" && failedTasks === 0;
  return (
    <>
      <Notice tone={well ? "ok" : "wait"} icon="search">
        {t(`search.engine.${state}`)}
        {trouble ? ` ${t("search.engine.trouble", trouble)}` : ""}
        {failedTasks > 0 ? ` ${t("search.engine.failed", { n: failedTasks })}` : ""}
        {mending ? ` ${t("search.engine.mending")}` : ""}
      </Notice>
      {failures.length > 0 ? (
        <Table
          caption={t("search.engine.failures")}
          rows={failures}
          rowKey={({ uid }) => String(uid)}
          columns={[
            { key: "at", head: t("search.engine.at"), cell: ({ at }) => at },
            { key: "type", head: t("search.engine.task"), cell: ({ uid, type }) => `${type} #${uid}` },
            { key: "code", head: t("search.engine.code"), cell: ({ code }) => <code>{code}</code> },
          ]}
        />
      ) : null}
      {mayMend && !well && state !== "outdated" && !mending ? (
        <Form method="post">
          <Button tone="out" size="sm" icon="refresh-cw">
            {t("search.engine.mend")}
          </Button>
        </Form>
      ) : null}
    </>
  );
}
