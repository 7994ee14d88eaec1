import type { ReactNode } from "react";

/** Nothing here: one sentence why, one act (a LinkButton as child). */
export function EmptyState({
  title,
  text,
  whole = false,
  children,
}: {
  title: string;
  text?: ReactNode;
  /** It is all that the page says, so its title is the page's. */
  whole?: boolean;
  children?: ReactNode;
}) {
  const Title = whole ? "h1" : "h2";
  return (
    <div className="empty">
      <Kelopak size={64} />
      <Title className="text-lg">{title}</Title>
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
