import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Chip } from "#app/ui/Chip.tsx";
import { OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";

/** The way between the pages of the desk that are no queue. */
export function DeskHead() {
  const { t } = useText();
  return (
    <OfficeHead title={t("curation.title")}>
      <nav className="row flex-wrap gap-2" aria-label={t("curation.title")}>
        <Chip href={paths.curation.queue()}>{t("curation.queue")}</Chip>
        <Chip href={paths.curation.history()}>{t("curation.history")}</Chip>
        <Chip href={paths.curation.checklists()}>{t("curation.lists")}</Chip>
        <Chip href={paths.curation.reasons()}>{t("curation.reasons")}</Chip>
        <Chip href={paths.curation.measures()}>{t("curation.measures")}</Chip>
      </nav>
    </OfficeHead>
  );
}
