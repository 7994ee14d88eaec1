import { data, type ServerBuild } from "@remix-run/node";

const LAYOUT = "routes/shop/layout";
type Routes = ServerBuild["routes"];
type Route = NonNullable<Routes[string]>;

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
      routes: unsent(only(build.routes, kept)),
      assets: { ...build.assets, routes: only(build.assets.routes, kept) },
    },
    serves: (path) => !path.endsWith(".data") && words.has(path.split("/", 2)[1] ?? ""),
  };
}

/**
 * What the loaders of pages gave, where Remix's encoder does not look: it would write all of it down once more, for
 * scripts that no page of the shop has. Components read it as ever; it cannot be spread.
 */
function unsent(routes: Record<string, Route>): Record<string, Route> {
  return Object.fromEntries(
    Object.entries(routes).map(([id, route]) => {
      const { loader, default: page } = route.module;
      if (!loader || !page) return [id, route];
      const quiet: typeof loader = async (asked) => hidden(await loader(asked));
      return [id, { ...route, module: { ...route.module, loader: quiet } }];
    }),
  );
}

function hidden(given: unknown): unknown {
  if (typeof given !== "object" || given === null) return given;
  if (isAnswer(given)) return data(hidden(given.data), given.init ?? undefined);
  if (Object.getPrototypeOf(given) !== Object.prototype) return given;
  return Object.create(
    Object.prototype,
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, { value, enumerable: false }])),
  );
}

/** What Remix's `data()` makes. */
const isAnswer = (given: object): given is ReturnType<typeof data> =>
  "type" in given && given.type === "DataWithResponseInit";

/** A route's own id and those above it. */
export function lineOf(id: string, routes: Routes): string[] {
  const parentId = routes[id]?.parentId;
  return parentId ? [id, ...lineOf(parentId, routes)] : [id];
}

export const firstWordOf = (id: string, routes: Routes): string =>
  lineOf(id, routes)
    .reverse()
    .flatMap((each) => routes[each]?.path || []) // the root's is empty
    .join("/")
    .split("/", 1)[0] ?? "";

export const only = <Route>(routes: Record<string, Route>, ids: ReadonlySet<string>): Record<string, Route> =>
  Object.fromEntries(Object.entries(routes).filter(([id]) => ids.has(id)));
