import { type Actor, hasRole } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { move, record } from "#app/platform/history/history.server.ts";
import { lowerHolds, splitHolds } from "./hold.commands.server.ts";
import type { ParcelRole, ParcelState } from "./parcel.lifecycle.ts";
import { type KnownParcel, parcelMover, parcelRoles } from "./parcel.mover.server.ts";
import type { RecipientForm, SplitForm, TakeOffForm } from "./parcel.schema.ts";

/** Nothing of it is packed yet. */
const changeable: readonly ParcelState[] = ["new", "accepted"];

type Found = { facts: KnownParcel; lines: { id: string; orderLineId: string; quantity: number; grams: number }[] };

/** The parcel, kept still, if this person may change it by one of these roles. */
async function toChange(tx: Tx, actor: Actor, id: string, by: readonly ParcelRole[]): Promise<Result<Found>> {
  await tx.$executeRaw`SELECT 1 FROM parcel WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const facts = await parcelMover().facts(tx, id, actor);
  const roles = facts ? parcelRoles(actor, facts, false) : null;
  if (!facts || !by.some((role) => roles?.has(role))) return refuse("notFound");
  if (!changeable.includes(facts.state)) return refuse("orders.refused.packedAlready");
  const lines = await tx.parcelLine.findMany({
    where: { parcelId: id },
    orderBy: { orderLine: { position: "asc" } },
    select: { id: true, orderLineId: true, quantity: true, orderLine: { select: { weightGrams: true } } },
  });
  return done({ facts, lines: lines.map(({ orderLine, ...line }) => ({ ...line, grams: orderLine.weightGrams })) });
}

/** Some of the goods go first, in a parcel of their own; its carriage was paid with the other one. */
export function splitParcel(actor: Actor, { parcel: id, lines: wish }: SplitForm): Promise<Result<{ id: string }>> {
  const now = clock.now();
  return allOrNothing(async (tx) => {
    const found = await toChange(tx, actor, id, ["seller", "staff"]);
    if (!found.ok) return found;
    const { facts, lines } = found.value;
    const parts = wish.flatMap(({ line, quantity }) => {
      const of = lines.find((one) => one.id === line);
      return of && quantity > 0 ? [{ ...of, ordered: of.quantity, quantity }] : [];
    });
    if (parts.length === 0) return refuse("orders.refused.splitNothing", { field: "lines" });
    if (parts.some(({ ordered, quantity }) => quantity > ordered))
      return refuse("orders.refused.splitMore", { field: "lines" });
    const moved = parts.reduce((sum, { quantity }) => sum + quantity, 0);
    if (moved >= lines.reduce((sum, { quantity }) => sum + quantity, 0))
      return refuse("orders.refused.splitAll", { field: "lines" });
    const to = await bornBeside(tx, { id, orderId: facts.orderId, parts, now });
    for (const { id: lineId, quantity, ordered } of parts) {
      const line = await tx.parcelLine.findUniqueOrThrow({ where: { id: lineId } });
      if (quantity === ordered && line.takenOff === 0) await tx.parcelLine.delete({ where: { id: lineId } });
      else await tx.parcelLine.update({ where: { id: lineId }, data: { quantity: ordered - quantity } });
    }
    await splitHolds(tx, { from: id, to, parts, now });
    await record(tx, {
      ...{ flow: "parcel", action: "split", actor, now, details: { pieces: moved } },
      subject: { kind: "parcel", id },
      subjects: [...subjectsOf(facts), { kind: "parcel", id: to }],
    });
    if (facts.state === "accepted") {
      const accepted = await move(tx, parcelMover(), { actor, id: to, action: "accept", now });
      if (!accepted.ok) return accepted;
    }
    return done({ id: to });
  });
}

type Part = { orderLineId: string; quantity: number; grams: number };
type Beside = { id: string; orderId: string; parts: readonly Part[]; now: Date };

async function bornBeside(tx: Tx, { id, orderId, parts, now }: Beside): Promise<string> {
  await tx.$executeRaw`SELECT 1 FROM "order" WHERE id = ${orderId}::uuid FOR NO KEY UPDATE`;
  const from = await tx.parcel.findUniqueOrThrow({ where: { id }, include: { order: { select: { number: true } } } });
  const count = await tx.parcel.count({ where: { orderId } });
  const to = newId(now.getTime());
  const grams = parts.reduce((sum, part) => sum + part.grams * part.quantity, 0);
  const { enterpriseId, placeId, courier, tariffId, daysMin, daysMax, promisedFrom, promisedTo, acceptBy } = from;
  await tx.parcel.create({
    data: {
      ...{
        id: to,
        orderId,
        number: `${from.order.number}-${count + 1}`,
        grams,
        shipping: 0n,
        createdAt: from.createdAt,
      },
      ...{ enterpriseId, placeId, courier, tariffId, daysMin, daysMax, promisedFrom, promisedTo, acceptBy },
      lines: {
        create: parts.map(({ orderLineId, quantity }) => ({ id: newId(now.getTime()), orderLineId, quantity })),
      },
    },
  });
  await tx.parcel.update({ where: { id }, data: { grams: Math.max(1, from.grams - grams) } });
  return to;
}

/**
 * The centre takes off what cannot be sent. The total never grows: the pieces go back to the shelf, and the payments
 * room gives their money back.
 */
export function takeOff(actor: Actor, { parcel: id, line: lineId, quantity, reason }: TakeOffForm): Promise<Result> {
  const now = clock.now();
  return allOrNothing(async (tx) => {
    const found = await toChange(tx, actor, id, ["staff"]);
    if (!found.ok) return found;
    const { facts, lines } = found.value;
    const line = lines.find((one) => one.id === lineId);
    if (!line) return refuse("notFound");
    if (quantity > line.quantity)
      return refuse("orders.refused.takeOffMore", { field: "quantity", params: { most: line.quantity } });
    if (quantity === lines.reduce((sum, one) => sum + one.quantity, 0))
      return refuse("orders.refused.takeOffAll", { field: "quantity" });
    await tx.parcelLine.update({
      where: { id: lineId },
      data: { quantity: line.quantity - quantity, takenOff: { increment: quantity } },
    });
    const parts = [{ orderLineId: line.orderLineId, ordered: line.quantity, quantity }];
    await lowerHolds(tx, { orderId: facts.orderId, parcelId: id, parts, now });
    await record(tx, {
      ...{
        flow: "parcel",
        action: "takeOff",
        actor,
        note: reason,
        now,
        details: { pieces: quantity, orderLineId: line.orderLineId },
      },
      subject: { kind: "parcel", id },
      subjects: subjectsOf(facts),
    });
    return done();
  });
}

/** A wrong door number or phone is mended while nothing is packed; the region, and so the price, stays. */
export function correctRecipient(
  actor: Actor,
  { orderId, form }: { orderId: string; form: RecipientForm },
): Promise<Result> {
  const now = clock.now();
  return allOrNothing(async (tx) => {
    if (!hasRole(actor, "staff", "cashier")) return refuse("notFound");
    await tx.$executeRaw`SELECT 1 FROM "order" WHERE id = ${orderId}::uuid FOR NO KEY UPDATE`;
    const order = await tx.order.findUnique({
      where: { id: orderId },
      select: { delivery: true, parcels: { select: { state: true } }, contact: { select: { erasedAt: true } } },
    });
    if (!order?.contact || order.contact.erasedAt) return refuse("notFound");
    const begun = order.parcels.some(({ state }) => !changeable.includes(state) && state !== "rejected");
    if (begun) return refuse("orders.refused.packedAlready");
    const { name, phone, addressText } = form;
    if (order.delivery === "ship" && !addressText) return refuse("form.required", { field: "addressText" });
    await tx.orderContact.update({
      where: { orderId },
      data: { name, phone, ...(order.delivery === "ship" ? { addressText } : {}) },
    });
    await record(tx, {
      ...{ flow: "order", action: "correct", actor, now },
      subject: { kind: "order", id: orderId },
    });
    return done();
  });
}

const subjectsOf = ({ orderId, enterpriseId, products }: KnownParcel) => [
  { kind: "order" as const, id: orderId },
  { kind: "enterprise" as const, id: enterpriseId },
  ...products.map((product) => ({ kind: "product" as const, id: product })),
];
