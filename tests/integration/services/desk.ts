import type { Person } from "#app/core/actor.ts";
import { rupiah } from "#app/core/money.ts";
import { moveCase, openCase, takeBaseline } from "#app/domain/services/services.server.ts";
import type { CaseAction, ServiceCode } from "#app/domain/services/services.ts";
import { db } from "#app/platform/db/db.server.ts";
import { seedServices } from "../../../prisma/seed/services.ts";
import { type Cast, cast, person, today } from "../../cast/index.ts";

export type Desk = Cast & { consultant: Person; head: Person };

/** The cast with a consultant and the head, and the ten services. */
export async function serviceDesk(): Promise<Desk> {
  const everybody = await cast();
  await seedServices(db);
  return {
    ...everybody,
    consultant: await person("Konsultan", { roles: ["consultant"] }),
    head: await person("Kepala", { roles: ["head"] }),
  };
}

export const figures = { turnoverMonth: rupiah(8_000_000), staffFemale: 3, staffMale: 1, channels: ["stall" as const] };

type Opened = { enterpriseId: string; serviceCode?: Exclude<ServiceCode, "S6" | "S10">; productIds?: string[] };

export async function caseFor(actor: Person, wish: Opened): Promise<string> {
  const opened = await openCase(actor, {
    wish: {
      enterpriseId: wish.enterpriseId,
      serviceCode: wish.serviceCode ?? "S4",
      topic: "Minta dibantu mengurus izin",
      problem: null,
      channel: "centre",
      productIds: wish.productIds ?? [],
    },
    now: today,
  });
  if (!opened.ok) throw new Error(opened.code);
  return opened.value.id;
}

/** Walks a case along; the baseline is taken on the way. */
export async function walk(actor: Person, id: string, actions: readonly CaseAction[]): Promise<void> {
  for (const action of actions) {
    if (action === "begin") await takeBaseline(actor, { id, figures, now: today });
    const moved = await moveCase(actor, { id, action, note: "catatan", scheduledAt: today, now: today });
    if (!moved.ok) throw new Error(`${action}: ${moved.code}`);
  }
}

export const stateOf = async (id: string) =>
  (await db.serviceCase.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;
