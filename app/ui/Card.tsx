import type { ReactNode } from "react";

type Look = "plain" | "next" | "sand" | "todo";

/** A white box with a line. `next` is the one thing to do first, `sand` holds totals, `todo` says what is missing. */
export function Card({
  look = "plain",
  className = "",
  children,
}: {
  look?: Look;
  className?: string;
  children: ReactNode;
}) {
  const classes = ["card", "card-pad", look === "plain" ? "" : `card-${look}`, className].filter(Boolean).join(" ");
  return <div className={classes}>{children}</div>;
}
