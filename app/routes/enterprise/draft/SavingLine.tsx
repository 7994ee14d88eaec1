import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Icon, type IconName } from "#app/ui/Icon.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { useFieldLabels } from "./field-labels.ts";
import type { Saving } from "./saving.ts";

type Given = { saving: Saving; asked: boolean; answer: (restore: boolean) => void };

const icons: Record<Saving["state"], IconName> = {
  still: "check",
  typing: "pencil",
  saving: "loader",
  saved: "check",
  offline: "hourglass",
  refused: "circle-alert",
  stale: "circle-alert",
};

/** Says all the time whether what stands on the screen is kept, and where. Silent until something was typed. */
export function SavingLine({ saving, asked, answer }: Given) {
  const { t } = useText();
  const labels = useFieldLabels();
  return (
    <>
      <p className="saving" role="status" data-state={saving.state}>
        {saving.state === "still" ? null : (
          <>
            <Icon name={icons[saving.state]} size={18} />
            <span className="fill">{said()}</span>
            {saving.state === "stale" ? (
              <button type="button" className="font-strong underline" onClick={() => window.location.reload()}>
                {t("desk.saving.reload")}
              </button>
            ) : null}
          </>
        )}
      </p>
      {asked ? (
        <Notice tone="todo">
          <div className="stack gap-3">
            <p>{t("desk.saving.kept")}</p>
            <p className="row flex-wrap gap-2">
              <Button type="button" size="sm" onClick={() => answer(true)}>
                {t("desk.saving.kept.use")}
              </Button>
              <Button type="button" size="sm" tone="out" onClick={() => answer(false)}>
                {t("desk.saving.kept.drop")}
              </Button>
            </p>
          </div>
        </Notice>
      ) : null}
    </>
  );

  function labelled(field: string): string | undefined {
    return labels({ values: {}, errors: { [field]: [] } })[field];
  }

  function said(): string {
    switch (saving.state) {
      case "refused":
        return t("desk.saving.refused", { why: [labelled(saving.field), saving.why].filter(Boolean).join(": ") });
      case "still":
        return "";
      default:
        return t(`desk.saving.${saving.state}`);
    }
  }
}
