import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";

/** Says that something went well; an error is never a toast. Children may hold "Urungkan". */
export function Toast({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="toast" role="status">
      <Icon name="check" />
      <span className="fill">{text}</span>
      {children}
    </div>
  );
}
