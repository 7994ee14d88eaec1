import type { ServerBuild } from "@remix-run/node";
import { firstWordOf, lineOf, only } from "./shop-build.ts";

/**
 * The build for a path, which is the routes that begin with the path's first word, and those that may begin with any.
 * Remix walks and ranks its whole table of routes for each request, and again while drawing: a desk needs its own alone.
 * The browser is sent the whole table all the same, and finds its way from desk to desk.
 */
export function boardsOf(build: ServerBuild): (path: string) => ServerBuild {
  const all = Object.values(build.routes).flatMap((route) => route ?? []);
  const leaves = all
    .filter(({ id }) => !all.some(({ parentId }) => parentId === id))
    .map(({ id }) => ({ id, word: firstWordOf(id, build.routes) }));
  const anywhere = leaves.filter(({ word }) => /[:*]/.test(word));
  const boards = new Map(
    [...new Set(leaves.map(({ word }) => word))].map((word) => {
      const kept = [...leaves.filter((leaf) => leaf.word === word), ...anywhere];
      const ids = new Set(kept.flatMap(({ id }) => lineOf(id, build.routes)));
      const assets = { ...build.assets, routes: only(build.assets.routes, ids) };
      return [word, { ...build, routes: only(build.routes, ids), assets }] as const;
    }),
  );
  return (path) => boards.get((path.split("/", 2)[1] ?? "").replace(/\.data$/, "")) ?? build;
}
