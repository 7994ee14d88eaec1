import type { ReactNode } from "react";

/** Nothing here: one sentence why, one act (a LinkButton as child). */
export function EmptyState({ title, text, children }: { title: string; text?: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <Kelopak size={64} />
      <h2 className="text-lg">{title}</h2>
      {text ? <p>{text}</p> : null}
      {children}
    </div>
  );
}

/** The four-lobe clove. */
export function Kelopak({ size }: { size: number }) {
  const lobe = "M0-6C-8-12-8-22 0-31 8-22 8-12 0-6Z";
  return (
    <svg className="kelopak" width={size} height={size} viewBox="-34 -34 68 68" fill="currentColor" aria-hidden="true">
      <path d={lobe} />
      <path d={lobe} transform="rotate(90)" />
      <path d={lobe} transform="rotate(180)" />
      <path d={lobe} transform="rotate(270)" />
      <circle r="8.5" />
    </svg>
  );
}
