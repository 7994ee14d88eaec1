import type { AnchorHTMLAttributes, ReactNode } from "react";
import { useText } from "#app/i18n/react.tsx";
import { Icon } from "./Icon.tsx";

/** A filter as a link. `on` marks it active; `removes` adds the cross and says so. */
export function Chip({
  on,
  removes,
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { on?: boolean; removes?: boolean; children: ReactNode }) {
  const { t } = useText();
  return (
    <a className="chip" data-on={on || removes ? "" : undefined} {...rest}>
      {removes ? <span className="visually-hidden">{t("ui.remove")} </span> : null}
      {children}
      {removes ? <Icon name="x" size={16} /> : null}
    </a>
  );
}
