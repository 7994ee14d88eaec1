import type { ReactNode } from "react";
import { Card } from "#app/ui/Card.tsx";

/** A titled part of an office page, with an address of its own. */
export function Part({
  id,
  title,
  text,
  children,
}: {
  id: string;
  title: string;
  text?: string;
  children?: ReactNode;
}) {
  return (
    <Card>
      <section id={id} aria-labelledby={`${id}-judul`} className="stack">
        <h2 className="text-lg" id={`${id}-judul`}>
          {title}
        </h2>
        {text ? <p className="small quiet">{text}</p> : null}
        {children}
      </section>
    </Card>
  );
}
