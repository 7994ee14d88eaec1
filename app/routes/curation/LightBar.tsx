import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button, LinkButton } from "#app/ui/Button.tsx";

/** Takes the ticked light changes to their preview; the boxes stand in the rows and belong to this form. */
export function LightBar({ ids }: { ids: readonly string[] }) {
  const { t } = useText();
  if (ids.length === 0) return null;
  const all = `${paths.curation.light()}?${new URLSearchParams(ids.map((id) => ["v", id]))}`;
  return (
    <form method="get" action={paths.curation.light()} id="light" className="row flex-wrap gap-3 pb-3">
      <span className="small lead fill">{t("curation.light.hint")}</span>
      {ids.length > 1 ? (
        <LinkButton tone="ghost" size="sm" href={all}>
          {t("curation.light.all")}
        </LinkButton>
      ) : null}
      <Button tone="out" size="sm">
        {t("curation.light.review")}
      </Button>
    </form>
  );
}
