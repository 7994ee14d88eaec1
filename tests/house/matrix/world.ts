import type { Person } from "#app/core/actor.ts";
import { cast, person } from "../../cast/index.ts";
import { paidOrder } from "../../cast/orders.ts";
import type { ActorName } from "./matrix.ts";

/** The cast and its records: what the rows' addresses point at. */
export type World = Awaited<ReturnType<typeof cast>> & { parcelId: string };

export async function world(): Promise<{ world: World; people: Record<Exclude<ActorName, "anonymous">, Person> }> {
  const found = await cast();
  const { parcelId } = await paidOrder(found.kitchen, found.coffee, { pickupPlaceId: found.martPlaceId });
  const { shopper, curator, leadCurator, operator, finance, staff, admin } = found;
  const people = {
    shopper,
    curator,
    leadCurator,
    operator,
    finance,
    staff,
    admin,
    memberA: found.owner,
    memberB: found.otherOwner,
    designer: await person("designer", { roles: ["designer"] }),
    consultant: await person("consultant", { roles: ["consultant"] }),
    cashier: await person("cashier", { roles: ["cashier"] }),
    head: await person("head", { roles: ["head"] }),
  };
  return { world: { ...found, parcelId }, people };
}
