import { createHmac } from "node:crypto";
import { z } from "zod";

/** What a key may do, and on which indexes; `goods*` means all whose names begin so. */
const rights = z.strictObject({
  uid: z.uuid(),
  name: z.string(),
  actions: z.array(z.string()),
  indexes: z.array(z.string()),
  expiresAt: z.null(),
});
type Rights = z.infer<typeof rights>;
type Reply = { status: number; content: unknown };
type Refusal = { status: number; code: string; message: string };

/** Keys as documented: each is derived from the master key and its uid, and only the master key may make them. */
export function keyRing(masterKey: string) {
  const ring = new Map<string, Rights>();
  const keyOf = (uid: string) => createHmac("sha256", masterKey).update(uid).digest("hex");
  const shown = (of: Rights) => ({ ...of, key: keyOf(of.uid), description: null });

  return {
    make(body: unknown): Reply | Refusal {
      const read = rights.safeParse(body);
      if (!read.success) return { status: 400, code: "invalid_api_key_actions", message: read.error.message };
      const there = ring.has(keyOf(read.data.uid));
      if (there) return { status: 409, code: "api_key_already_exists", message: "A key with this uid already exists." };
      ring.set(keyOf(read.data.uid), read.data);
      return { status: 201, content: shown(read.data) };
    },
    show(uid: string): Reply | Refusal {
      const found = ring.get(keyOf(uid));
      if (!found) return { status: 404, code: "api_key_not_found", message: `API key \`${uid}\` not found.` };
      return { status: 200, content: shown(found) };
    },
    /** Null where the bearer may do this. */
    refuses(authorization: string | undefined, method: string, path: string, body: unknown): Refusal | null {
      if (!authorization)
        return { status: 401, code: "missing_authorization_header", message: "The Authorization header is missing." };
      const key = authorization.replace(/^Bearer /, "");
      if (key === masterKey) return null;
      const { action, indexes } = asked(method, path, body);
      const may = ring.get(key);
      const within = indexes.every((uid) => may?.indexes.some((name) => fits(name, uid)));
      if (may?.actions.includes(action) && within) return null;
      return { status: 403, code: "invalid_api_key", message: "The provided API key is invalid." };
    },
  };
}

const fits = (name: string, uid: string) => (name.endsWith("*") ? uid.startsWith(name.slice(0, -1)) : uid === name);

const named = z.object({
  uid: z.string().optional(),
  queries: z.array(z.object({ indexUid: z.string() })).optional(),
});

const swapped = z.array(z.object({ indexes: z.array(z.string()) }));

/** The documented action behind a route, and the indexes it is about. */
function asked(method: string, path: string, body: unknown): { action: string; indexes: string[] } {
  const [, room = "", uid = "", part = "", last = ""] = path.split("?")[0]?.split("/") ?? [];
  const said = named.safeParse(body).data;
  const indexes = uid && room === "indexes" ? [uid] : [];
  if (room === "multi-search")
    return { action: "search", indexes: said?.queries?.map(({ indexUid }) => indexUid) ?? [] };
  if (room === "swap-indexes")
    return { action: "indexes.swap", indexes: swapped.parse(body).flatMap((pair) => pair.indexes) };
  if (room === "tasks") return { action: "tasks.get", indexes };
  if (room !== "indexes") return { action: "*", indexes };
  const verbs: Readonly<Record<string, string>> = { GET: "get", POST: "create", DELETE: "delete" };
  if (part === "") return { action: `indexes.${verbs[method]}`, indexes: said?.uid ? [said.uid] : indexes };
  if (part === "stats") return { action: "stats.get", indexes };
  if (part === "settings") return { action: method === "GET" ? "settings.get" : "settings.update", indexes };
  if (last === "delete-batch" || method === "DELETE") return { action: "documents.delete", indexes };
  return { action: method === "GET" ? "documents.get" : "documents.add", indexes };
}
