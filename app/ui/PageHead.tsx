import type { ReactNode } from "react";

/** The page's title, a line below it, and its one or two acts at the right. */
export function PageHead({ title, text, children }: { title: ReactNode; text?: ReactNode; children?: ReactNode }) {
  return (
    <div className="page-head">
      <div className="fill">
        <h1>{title}</h1>
        {text ? <p>{text}</p> : null}
      </div>
      {children}
    </div>
  );
}
