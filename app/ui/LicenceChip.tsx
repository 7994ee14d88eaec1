import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";

/** One licence. `ok` only when somebody saw the document or asked the issuer; a format check is `mute`. */
export function LicenceChip({
  kind,
  number,
  tone = "mute",
  children,
}: {
  kind: string;
  number: string;
  tone?: "ok" | "bad" | "mute";
  children?: ReactNode;
}) {
  const icon = { ok: "shield-check", bad: "clock-alert", mute: "file-text" } as const;
  return (
    <div className="licence" data-tone={tone}>
      <Icon name={icon[tone]} size={22} />
      <div>
        <p className="font-strong">{kind}</p>
        <p className="number">{number}</p>
        {children ? <p className="tiny quiet">{children}</p> : null}
      </div>
    </div>
  );
}
