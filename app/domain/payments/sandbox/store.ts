import type { KeptAnswer, ObjectOf, SandboxEvent, SandboxKind, SandboxObject } from "./objects.ts";

/** What one piece of work may read and write; everything in it lands together or not at all. */
export type SandboxBox = {
  /** The object, locked until the work ends. */
  find<K extends SandboxKind>(kind: K, id: string): Promise<ObjectOf<K> | null>;
  /** Takes an idempotency key, or answers what was kept under it; waits for a work still under way with it. */
  takeKey(fresh: KeptAnswer): Promise<KeptAnswer | null>;
  keepAnswer(answer: KeptAnswer): Promise<void>;
  save(object: SandboxObject): Promise<void>;
  /** Newest first. */
  list<K extends SandboxKind>(kind: K, page: Page): Promise<ObjectOf<K>[]>;
  record(event: SandboxEvent): Promise<void>;
  findEvent(id: string): Promise<SandboxEvent | null>;
  listEvents(page: Page & { type?: string | undefined }): Promise<SandboxEvent[]>;
};

export type Page = { limit: number; startingAfter?: string | undefined; createdFrom?: number | undefined };

export type Delivery = { event: SandboxEvent; attempts: number };

export type SandboxStore = {
  inTransaction<T>(work: (box: SandboxBox) => Promise<T>): Promise<T>;
  /** Takes due events for `leaseMs`, so that no second deliverer sends them meanwhile. */
  claimDue(claim: { now: Date; leaseMs: number; limit: number }): Promise<Delivery[]>;
  noteDelivery(id: string, outcome: { status: number | null; at: Date; again: Date | null }): Promise<void>;
};
