import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { Progress } from "#app/ui/Progress.tsx";

const EVERY_MS = 1_500;

/** How far the worker is; looks again by itself while it works, and by the button where there is no script. */
export function ImportUnderway({ run }: { run: { phase: string; done: number; total: number } }) {
  const { t } = useText();
  const { revalidate } = useRevalidator();
  const works = run.phase.endsWith("ing");
  useEffect(() => {
    if (!works) return;
    const timer = setInterval(revalidate, EVERY_MS);
    return () => clearInterval(timer);
  }, [works, revalidate]);
  if (!works) return null;
  return (
    <div className="stack" aria-live="polite">
      <Progress
        done={run.done}
        of={run.total}
        label={t("documents.import.col.rows")}
        words={t("documents.import.progress", { done: run.done, total: run.total })}
      />
      <noscript>
        <LinkButton tone="out" href="">
          {t("documents.import.refresh")}
        </LinkButton>
      </noscript>
    </div>
  );
}
