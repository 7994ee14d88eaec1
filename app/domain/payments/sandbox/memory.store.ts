import type { KeptAnswer, ObjectOf, SandboxEvent, SandboxKind, SandboxObject } from "./objects.ts";
import type { Page, SandboxBox, SandboxStore } from "./store.ts";

type Kept = { event: SandboxEvent; attempts: number; dueAt: number | null };

/** A store for tests: one work at a time, undone when it throws. */
export function memoryStore(): SandboxStore {
  let objects = new Map<string, SandboxObject>();
  let events = new Map<string, Kept>();
  let keys = new Map<string, KeptAnswer>();
  let queue: Promise<unknown> = Promise.resolve();

  async function work<T>(run: (box: SandboxBox) => Promise<T>): Promise<T> {
    const before = { objects: structuredClone(objects), events: structuredClone(events), keys: structuredClone(keys) };
    try {
      return await run(boxOver(objects, events, keys));
    } catch (error) {
      objects = before.objects;
      events = before.events;
      keys = before.keys;
      throw error;
    }
  }

  return {
    inTransaction(run) {
      const mine = queue.then(() => work(run));
      queue = mine.catch(() => undefined);
      return mine;
    },
    async claimDue({ now, leaseMs, limit }) {
      const due = [...events.values()].filter((kept) => kept.dueAt !== null && kept.dueAt <= now.getTime());
      return due.slice(0, limit).map((kept) => {
        kept.dueAt = now.getTime() + leaseMs;
        kept.attempts += 1;
        return { event: structuredClone(kept.event), attempts: kept.attempts };
      });
    },
    async noteDelivery(id, { again }) {
      const kept = events.get(id);
      if (kept) kept.dueAt = again ? again.getTime() : null;
    },
  };
}

function boxOver(
  objects: Map<string, SandboxObject>,
  events: Map<string, Kept>,
  keys: Map<string, KeptAnswer>,
): SandboxBox {
  return {
    async find(kind, id) {
      const object = objects.get(id);
      return object && isKind(object, kind) ? structuredClone(object) : null;
    },
    async takeKey(fresh) {
      const kept = keys.get(fresh.key) ?? null;
      if (!kept) keys.set(fresh.key, fresh);
      return kept;
    },
    async keepAnswer(answer) {
      keys.set(answer.key, answer);
    },
    async save(object) {
      objects.set(object.id, structuredClone(object));
    },
    async list(kind, page) {
      const ofKind: ObjectOf<typeof kind>[] = [];
      for (const object of objects.values()) if (isKind(object, kind)) ofKind.push(object);
      return paged(ofKind, page);
    },
    async record(event) {
      events.set(event.id, { event: structuredClone(event), attempts: 0, dueAt: 0 });
    },
    async findEvent(id) {
      return events.get(id)?.event ?? null;
    },
    async listEvents(page) {
      const all = [...events.values()].map((kept) => kept.event);
      return paged(
        all.filter((event) => page.type === undefined || event.type === page.type),
        page,
      );
    },
  };
}

function isKind<K extends SandboxKind>(object: SandboxObject, kind: K): object is ObjectOf<K> {
  return object.object === kind;
}

function paged<T extends { id: string; created: number }>(all: T[], page: Page): T[] {
  const newestFirst = all.toReversed().filter((one) => one.created >= (page.createdFrom ?? 0));
  const start = page.startingAfter ? newestFirst.findIndex((one) => one.id === page.startingAfter) + 1 : 0;
  return structuredClone(newestFirst.slice(start, start + page.limit));
}
