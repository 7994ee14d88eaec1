import type { ReactNode } from "react";
import { useText } from "#app/i18n/react.tsx";
import { Icon, type IconName } from "./Icon.tsx";
import { lookOf, type Tone } from "./status.ts";

/** The state of a record in icon and word. `turn` says whose move it is: "reader" turns the badge yellow. */
export function StatusBadge({ flow, state, turn }: { flow: string; state: string; turn?: "reader" | "other" }) {
  const { t } = useText();
  const [tone, icon] = lookOf(flow, state);
  return (
    <Pill tone={seenBy(turn, tone)} icon={icon} state={state}>
      {t.lookup(`state.${flow}.${state}`) ?? state}
    </Pill>
  );
}

export function Pill({
  tone,
  icon,
  state,
  children,
}: {
  tone: Tone;
  icon?: IconName;
  state?: string;
  children: ReactNode;
}) {
  return (
    <span className="pill" data-tone={tone} data-state={state}>
      {icon ? <Icon name={icon} size={15} /> : null}
      {children}
    </span>
  );
}

/** "Perlu perbaikan" is to do for the owner and waiting for the curator. */
function seenBy(turn: "reader" | "other" | undefined, tone: Tone): Tone {
  if (turn === "reader" && tone === "wait") return "todo";
  return turn === "other" && tone === "todo" ? "wait" : tone;
}
