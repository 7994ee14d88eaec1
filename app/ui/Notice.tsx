import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon.tsx";

/** A sentence that stays on the page. */
export function Notice({
  tone,
  icon = "info",
  children,
}: {
  tone?: "ok" | "wait" | "todo" | "bad";
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <div className="notice" data-tone={tone} role={tone === "ok" ? "status" : undefined}>
      <Icon name={icon} />
      <div className="fill">{children}</div>
    </div>
  );
}
