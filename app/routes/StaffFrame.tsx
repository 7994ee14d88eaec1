import type { ReactNode } from "react";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { OfficeFrame, type RailLink } from "#app/ui/frames/OfficeFrame.tsx";
import type { StaffArea, staffFrame } from "./staff.server.ts";

type Around = ReturnType<typeof staffFrame>;

/** The rail of every staff area; `around` is absent when the person may not be here at all. */
export function StaffFrame({ around, slim, children }: { around?: Around; slim?: boolean; children: ReactNode }) {
  const { t } = useText();
  const links: Record<StaffArea, RailLink> = {
    office: { href: paths.office.home(), label: t("ui.rail.home"), icon: "house" },
    curation: { href: paths.curation.queue(), label: t("ui.rail.curation"), icon: "list-checks" },
    packaging: { href: paths.packaging.board(), label: t("ui.rail.packaging"), icon: "package-open" },
    mail: { href: paths.office.mail(), label: t("ui.rail.mail"), icon: "mail" },
  };
  return (
    <OfficeFrame
      groups={[{ links: (around?.sees ?? []).map((area) => links[area]) }]}
      person={{ name: around?.name ?? "", role: around?.role ? t(`role.${around.role}`) : "" }}
      demo={around?.demo ?? false}
      slim={slim}
    >
      {children}
    </OfficeFrame>
  );
}
