import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "#app/core/time.ts";
import { moveParcel, orderDesk, orderFigures, parcelForSeller } from "#app/domain/orders/orders.server.ts";
import { type Cast, cast, today } from "../../cast/index.ts";
import { type CastParcel, paidOrder } from "../../cast/orders.ts";

let c: Cast;
let parcel: CastParcel;
beforeAll(async () => {
  c = await cast();
  parcel = await paidOrder(c.kitchen, c.coffee, { pickupPlaceId: c.martPlaceId });
});

const step = (action: "accept" | "reject" | "pack" | "ship" | "deliver", reason: string | null = null) => ({
  action,
  waybill: null,
  reason,
});

describe("a paid order", () => {
  it("waits on its maker's desk and on nobody else's", async () => {
    const desk = await orderDesk(c.kitchen.id, { tab: "todo", after: null });
    expect(desk.rows.map(({ id, state, pieces }) => ({ id, state, pieces }))).toEqual([
      { id: parcel.parcelId, state: "new", pieces: 2 },
    ]);
    expect((await orderDesk(c.otherKitchen.id, { tab: "todo", after: null })).rows).toEqual([]);
    expect(await parcelForSeller(c.otherOwner, c.otherKitchen.id, parcel.parcelId)).toBeNull();
  });

  it("cannot be moved by the owner of another enterprise", async () => {
    expect(await moveParcel(c.otherOwner, parcel.parcelId, step("accept"))).toMatchObject({ code: "notFound" });
  });

  it("is refused only with a reason", async () => {
    expect(await moveParcel(c.owner, parcel.parcelId, step("reject"))).toMatchObject({
      code: "orders.refused.reasonMissing",
      field: "reason",
    });
  });

  it("cannot be packed before it is accepted", async () => {
    expect(await moveParcel(c.owner, parcel.parcelId, step("pack"))).toMatchObject({ code: "workflow.wrongState" });
  });

  it("counts as late once its maker has not answered in time", async () => {
    expect((await orderFigures(today)).parcelsLate).toBe(0);
    expect((await orderFigures(addDays(today, 30))).parcelsLate).toBe(1);
  });

  it("is accepted, and the desk offers packing next", async () => {
    expect(await moveParcel(c.owner, parcel.parcelId, step("accept"))).toMatchObject({ ok: true });
    const shown = await parcelForSeller(c.owner, c.kitchen.id, parcel.parcelId);
    expect(shown?.state).toBe("accepted");
    expect(shown?.choices.map(({ action }) => action)).toEqual(["cancel", "pack"]);
  });
});
