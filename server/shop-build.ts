import type { ServerBuild } from "@remix-run/node";

const LAYOUT = "routes/shop/layout";
type Routes = ServerBuild["routes"];

/**
 * The build as far as the shop needs it. Remix walks and compiles its whole table of routes for each page, and again while
 * drawing it: the shop, which has most of the visitors and a tenth of the routes, gets a table of its own. `serves` says
 * for which paths: those whose first word is no other audience's.
 */
export function shopBuild(build: ServerBuild): { build: ServerBuild; serves(path: string): boolean } {
  const all = Object.values(build.routes).flatMap((route) => route ?? []);
  const own = new Set(all.filter(({ id }) => lineOf(id, build.routes).includes(LAYOUT)).map(({ id }) => id));
  const kept = new Set([...own].flatMap((id) => lineOf(id, build.routes)));
  const leaves = all.filter(({ id }) => !all.some(({ parentId }) => parentId === id));
  const firsts = (ours: boolean) =>
    leaves.filter(({ id }) => own.has(id) === ours).map(({ id }) => firstWordOf(id, build.routes));
  const words = new Set(firsts(true));
  words.delete("*");
  for (const word of firsts(false)) words.delete(word);
  if (firsts(false).some((word) => /[:*]/.test(word))) words.clear(); // a word of theirs may be any word
  return {
    build: {
      ...build,
      routes: only(build.routes, kept),
      assets: { ...build.assets, routes: only(build.assets.routes, kept) },
    },
    serves: (path) => !path.endsWith(".data") && words.has(path.split("/", 2)[1] ?? ""),
  };
}

/** A route's own id and those above it. */
function lineOf(id: string, routes: Routes): string[] {
  const parentId = routes[id]?.parentId;
  return parentId ? [id, ...lineOf(parentId, routes)] : [id];
}

const firstWordOf = (id: string, routes: Routes): string =>
  lineOf(id, routes)
    .reverse()
    .flatMap((each) => routes[each]?.path || []) // the root's is empty
    .join("/")
    .split("/", 1)[0] ?? "";

const only = <Route>(routes: Record<string, Route>, ids: ReadonlySet<string>): Record<string, Route> =>
  Object.fromEntries(Object.entries(routes).filter(([id]) => ids.has(id)));
