import type { Work } from "./context.ts";
import { invalid } from "./failure.ts";
import type { SandboxKind, SandboxObject } from "./objects.ts";
import { shown } from "./sessions.ts";

/** Which fields hold the id of another object, by kind of their owner. */
const LINKS: Partial<Record<SandboxKind, Record<string, SandboxKind>>> = {
  "checkout.session": { payment_intent: "payment_intent" },
  payment_intent: { latest_charge: "charge" },
  charge: { balance_transaction: "balance_transaction", payment_intent: "payment_intent" },
  refund: { balance_transaction: "balance_transaction", charge: "charge", payment_intent: "payment_intent" },
};

const DEEPEST = 4;

/** Puts whole objects where the paths (`payment_intent.latest_charge`) ask for them. */
export async function expanded(work: Work, object: SandboxObject, paths: readonly string[]): Promise<unknown> {
  const view: Record<string, unknown> = { ...(object.object === "checkout.session" ? shown(object) : object) };
  for (const [field, deeper] of grouped(paths)) {
    if (object.object === "checkout.session" && field === "line_items") {
      view.line_items = listed(object.hidden.lineItems, false, `/v1/checkout/sessions/${object.id}/line_items`);
      continue;
    }
    const kind = LINKS[object.object]?.[field];
    if (!kind) throw invalid(`This property cannot be expanded (${field}).`, { param: "expand" });
    const id = view[field];
    const linked = typeof id === "string" ? await work.box.find(kind, id) : null;
    view[field] = linked ? await expanded(work, linked, deeper) : null;
  }
  return view;
}

export function listed(items: readonly unknown[], more: boolean, url: string) {
  return { object: "list", data: items, has_more: more, url };
}

function grouped(paths: readonly string[]): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const path of paths) {
    const [head = "", ...rest] = path.split(".");
    if (rest.length >= DEEPEST)
      throw invalid("You cannot expand more than 4 levels of a property", { param: "expand" });
    const deeper = fields.get(head) ?? [];
    if (rest.length > 0) deeper.push(rest.join("."));
    fields.set(head, deeper);
  }
  return fields;
}
