import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button, LinkButton } from "#app/ui/Button.tsx";

/** Takes the ticked light changes to their preview; the boxes stand in the rows and belong to this form. */
export function LightBar({ ids }: { ids: readonly string[] }) {
  const { t } = useText();
  if (ids.length === 0) return null;
  const all = `${paths.curation.light()}?${new URLSearchParams(ids.map((id) => ["v", id]))}`;
  return (
    <form method="get" action={paths.curation.light()} id="light" className="stack gap-2 pb-3">
      <p className="small lead">{t("curation.light.hint")}</p>
      <div className="row flex-wrap gap-3">
        <Button tone="out" size="sm">
          {t("curation.light.review")}
        </Button>
        {ids.length > 1 ? (
          <LinkButton tone="ghost" size="sm" href={all}>
            {t("curation.light.all")}
          </LinkButton>
        ) : null}
      </div>
    </form>
  );
}
