import { db, inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import type { KeptAnswer, ObjectOf, SandboxEvent, SandboxKind } from "./objects.ts";
import type { SandboxBox, SandboxStore } from "./store.ts";

type EventRow = { body: SandboxEvent; attempts: number };

/** The sandbox's memory in the shop's own database: a killed process forgets nothing it has answered for. */
export const postgresStore: SandboxStore = {
  inTransaction: (work) => inTransaction((tx) => work(boxIn(tx))),
  async claimDue({ now, leaseMs, limit }) {
    const until = new Date(now.getTime() + leaseMs);
    const rows = await db.$queryRaw<EventRow[]>`
      UPDATE sandbox_event SET attempts = attempts + 1, due_at = ${until}
      WHERE id IN (
        SELECT id FROM sandbox_event WHERE delivered_at IS NULL AND due_at <= ${now}
        ORDER BY due_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)
      RETURNING body, attempts`;
    return rows.map((row) => ({ event: row.body, attempts: row.attempts }));
  },
  async noteDelivery(id, { status, at, again }) {
    const arrived = again === null && status !== null && status < 300;
    await db.sandboxEvent.update({
      where: { id },
      data: { dueAt: again, lastStatus: status, deliveredAt: arrived ? at : null },
    });
  },
};

function boxIn(tx: Tx): SandboxBox {
  return {
    async find<K extends SandboxKind>(kind: K, id: string) {
      const rows = await tx.$queryRaw<{ body: ObjectOf<K> }[]>`
        SELECT body FROM sandbox_object WHERE id = ${id} AND kind = ${kind} FOR UPDATE`;
      return rows[0]?.body ?? null;
    },
    async takeKey(fresh) {
      const { key, at, ...answer } = fresh;
      const { count } = await tx.sandboxObject.createMany({
        data: [{ id: keyId(key), kind: "idempotency", body: answer, createdAt: at, changedAt: at }],
        skipDuplicates: true,
      });
      if (count === 1) return null;
      const row = await tx.sandboxObject.findUniqueOrThrow({ where: { id: keyId(key) } });
      return { key, at: row.changedAt, ...answerOf(row) };
    },
    async keepAnswer({ key, at, ...answer }) {
      await tx.sandboxObject.update({ where: { id: keyId(key) }, data: { body: answer, changedAt: at } });
    },
    async save(object) {
      const at = new Date();
      await tx.sandboxObject.upsert({
        where: { id: object.id },
        create: {
          id: object.id,
          kind: object.object,
          body: object,
          createdAt: new Date(object.created * 1000),
          changedAt: at,
        },
        update: { body: object, changedAt: at },
      });
    },
    async list<K extends SandboxKind>(
      kind: K,
      {
        limit,
        startingAfter,
        createdFrom,
      }: { limit: number; startingAfter?: string | undefined; createdFrom?: number | undefined },
    ) {
      const rows = await tx.sandboxObject.findMany({
        where: { kind, ...(createdFrom ? { createdAt: { gte: new Date(createdFrom * 1000) } } : {}) },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: limit,
        ...(startingAfter ? { cursor: { id: startingAfter }, skip: 1 } : {}),
      });
      return rows.map((row) => row.body as unknown as ObjectOf<K>); // rows of a kind hold what save() put there
    },
    async record(event) {
      const createdAt = new Date(event.created * 1000);
      await tx.sandboxEvent.create({
        data: { id: event.id, kind: event.type, body: toJson(event), createdAt, dueAt: createdAt },
      });
    },
    async findEvent(id) {
      const row = await tx.sandboxEvent.findUnique({ where: { id } });
      return row ? eventOf(row) : null;
    },
    async listEvents({ limit, startingAfter, createdFrom, type }) {
      const rows = await tx.sandboxEvent.findMany({
        where: {
          ...(type ? { kind: type } : {}),
          ...(createdFrom ? { createdAt: { gte: new Date(createdFrom * 1000) } } : {}),
        },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: limit,
        ...(startingAfter ? { cursor: { id: startingAfter }, skip: 1 } : {}),
      });
      return rows.map(eventOf);
    },
  };
}

const keyId = (key: string): string => `idempotency:${key}`;

const answerOf = (row: { body: unknown }) => row.body as Omit<KeptAnswer, "key" | "at">; // written by takeKey and keepAnswer only

const eventOf = (row: { body: unknown }): SandboxEvent => row.body as SandboxEvent; // only record() writes this column

/** JSON as the database will hold it; the event carries whole objects of known shape. */
const toJson = (event: SandboxEvent) => JSON.parse(JSON.stringify(event)) as object; // parsed text of an object is one
