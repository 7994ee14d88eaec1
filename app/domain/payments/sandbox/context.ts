import { randomBytes } from "node:crypto";
import type { SandboxEvent } from "./objects.ts";
import type { SandboxBox } from "./store.ts";

/** What a resource needs to do its part of one request. */
export type Work = {
  box: SandboxBox;
  now: Date;
  apiVersion: string;
  requestId: string | null;
  idempotencyKey: string | null;
};

export const seconds = (moment: Date): number => Math.floor(moment.getTime() / 1000);

export const newIdOf = (prefix: string): string => `${prefix}_${randomBytes(12).toString("hex")}`;

/** Writes the event in the same work as the change it tells of; the deliverer sends it afterwards. */
export async function tell(work: Work, type: string, object: unknown, copies = 1): Promise<void> {
  const event: SandboxEvent = {
    id: newIdOf("evt"),
    object: "event",
    type,
    api_version: work.apiVersion,
    created: seconds(work.now),
    livemode: false,
    // More than one: the same event is sent so often at once, as happens to the real one.
    pending_webhooks: copies,
    request: { id: work.requestId, idempotency_key: work.idempotencyKey },
    data: { object },
  };
  await work.box.record(event);
}
