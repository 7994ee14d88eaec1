import type { ReactNode } from "react";
import { Chip } from "./Chip.tsx";

/** The lists that one page can show, as links side by side; what stands open is marked for eye and ear. */
export function Tabs({
  label,
  items,
}: {
  label: string;
  items: readonly { key: string; href: string; on: boolean; words: ReactNode }[];
}) {
  return (
    <nav className="chips" aria-label={label}>
      {items.map(({ key, href, on, words }) => (
        <Chip key={key} href={href} on={on} aria-current={on ? "page" : undefined}>
          {words}
        </Chip>
      ))}
    </nav>
  );
}
