import { Crumbs } from "#app/ui/Crumbs.tsx";
import { useHref } from "#app/ui/href.ts";
import type { Crumb } from "./meta.ts";

/** The crumbs that search engines read, as the reader sees them. */
export function Way({ crumbs }: { crumbs: readonly Crumb[] }) {
  const href = useHref();
  return (
    <Crumbs
      crumbs={crumbs.map(({ label, path }, place) =>
        place === crumbs.length - 1 ? { label } : { label, href: href(path) },
      )}
    />
  );
}
