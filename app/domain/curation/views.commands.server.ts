import type { Person } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { db, isUnique } from "#app/platform/db/db.server.ts";
import { MOST_VIEWS, type ViewForm } from "./views.schema.ts";

type Named = Pick<Extract<ViewForm, { action: "saveView" }>, "name" | "filter" | "search">;

/** Keeps the filter and the words of a search under a name, in the first free of eight places; each its owner's alone. */
export async function saveView(person: Person, { name, filter, search }: Named): Promise<Result> {
  const taken = await db.queueView.findMany({ where: { personId: person.id }, select: { place: true } });
  const places = Array.from({ length: MOST_VIEWS }, (_, at) => at + 1);
  const place = places.find((one) => !taken.some((view) => view.place === one));
  if (place === undefined) return refuse("curation.refused.viewsFull", { field: "name", params: { most: MOST_VIEWS } });
  const now = clock.now();
  const view = { id: newId(now.getTime()), personId: person.id, place, name, filter, search: search ?? "", at: now };
  return named(() =>
    allOrNothing(async (tx) => {
      await tx.queueView.create({ data: view });
      return done();
    }),
  );
}

export function renameView(person: Person, { viewId, name }: { viewId: string; name: string }): Promise<Result> {
  return named(() =>
    allOrNothing(async (tx) => {
      const { count } = await tx.queueView.updateMany({ where: { id: viewId, personId: person.id }, data: { name } });
      return count === 1 ? done() : refuse("notFound");
    }),
  );
}

/** Safe to repeat. */
export function removeView(person: Person, { viewId }: { viewId: string }): Promise<Result> {
  return allOrNothing(async (tx) => {
    await tx.queueView.deleteMany({ where: { id: viewId, personId: person.id } });
    return done();
  });
}

/** One name once, and one place once should two windows save at the same moment. */
async function named(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (isUnique(error, "queue_view_name_once")) return refuse("curation.refused.viewNameTaken", { field: "name" });
    if (isUnique(error)) return refuse("tooLate");
    throw error;
  }
}
