import { z } from "zod";
import type { Row } from "./meilisearch-filter.ts";
import { SearchError, searched } from "./meilisearch-search.ts";
import { type IndexSettings, indexSettings } from "./meilisearch-settings.ts";
import { asError, type taskQueue } from "./meilisearch-tasks.ts";

type Index = { createdAt: string; updatedAt: string; rows: Map<string, Row>; settings: IndexSettings };
export const emptyIndex = (at: Date): Index => ({
  createdAt: at.toISOString(),
  updatedAt: at.toISOString(),
  rows: new Map(),
  settings: indexSettings.parse({}),
});
type Reply = { status: number; content: unknown };
const ok = (content: unknown): Reply => ({ status: 200, content });
const accepted = (content: unknown): Reply => ({ status: 202, content });
const problem = (status: number, code: string, message: string): Reply => ({
  status,
  content: asError({ code, message }),
});
const noIndex = (uid: string) => ({ code: "index_not_found", message: `Index \`${uid}\` not found.` });

const uidOnly = z.object({ uid: z.string().regex(/^[A-Za-z0-9_-]{1,400}$/), primaryKey: z.literal("id").optional() });
const documents = z.array(z.looseObject({ id: z.string().regex(/^[A-Za-z0-9_-]{1,511}$/) }));
const swaps = z.array(z.strictObject({ indexes: z.tuple([z.string(), z.string()]), rename: z.literal(false) }));

/** How it may go wrong while it says that all is well: documents it loses, and documents it changes. */
export type Quirks = { loses(row: Row): boolean; alters(row: Row): Row };
export type Indexes = Map<string, Index>;

/** One function for each documented route we may call; anything else is not found. */
export function routes(tasks: ReturnType<typeof taskQueue>, indexes: Indexes, quirks: Quirks) {
  const shown = (uid: string, { createdAt, updatedAt }: Index) => ({ uid, createdAt, updatedAt, primaryKey: "id" });
  const made = (uid: string): Index => {
    const index = indexes.get(uid) ?? emptyIndex(new Date());
    indexes.set(uid, index);
    return index;
  };
  const withIndex = (uid: string, then: (index: Index) => Reply): Reply => {
    const index = indexes.get(uid);
    return index ? then(index) : problem(404, noIndex(uid).code, noIndex(uid).message);
  };

  function search(queries: unknown): Reply {
    try {
      const asked = z.strictObject({ queries: z.array(z.looseObject({ indexUid: z.string() })) }).parse(queries);
      const results = asked.queries.map((query) => {
        const index = indexes.get(query.indexUid);
        if (!index) throw new SearchError("index_not_found", noIndex(query.indexUid).message);
        return searched(query, [...index.rows.values()], index.settings);
      });
      return ok({ results });
    } catch (error) {
      if (!(error instanceof SearchError)) throw error;
      return problem(error.code === "index_not_found" ? 404 : 400, error.code, `Inside \`.queries\`: ${error.message}`);
    }
  }

  function change(uid: string, type: string, work: (index: Index) => void) {
    return accepted(
      tasks.add(type, uid, () => {
        const index = type === "documentAdditionOrUpdate" || type === "settingsUpdate" ? made(uid) : indexes.get(uid);
        if (!index) return noIndex(uid);
        work(index);
        index.updatedAt = new Date().toISOString();
        return null;
      }),
    );
  }

  function putSettings(uid: string, body: unknown): Reply {
    const read = indexSettings.safeParse(body);
    if (!read.success) return problem(400, "bad_request", read.error.message);
    const given = Object.keys(body ?? {});
    const changes = Object.fromEntries(Object.entries(read.data).filter(([name]) => given.includes(name)));
    return change(uid, "settingsUpdate", (index) => void Object.assign(index.settings, changes));
  }

  function create(body: unknown): Reply {
    const read = uidOnly.safeParse(body);
    if (!read.success) return problem(400, "invalid_index_uid", "The uid is not valid.");
    const { uid } = read.data;
    return accepted(
      tasks.add("indexCreation", uid, () => {
        if (indexes.has(uid)) return { code: "index_already_exists", message: `Index \`${uid}\` already exists.` };
        made(uid);
        return null;
      }),
    );
  }

  function swap(body: unknown): Reply {
    const read = swaps.safeParse(body);
    if (!read.success) return problem(400, "invalid_swap_indexes", read.error.message);
    return accepted(
      tasks.add("indexSwap", null, () => {
        for (const [one, other] of read.data.map((pair) => pair.indexes)) {
          const [first, second] = [indexes.get(one), indexes.get(other)];
          if (!first || !second) return noIndex(first ? other : one);
          indexes.set(one, second).set(other, first);
        }
        return null;
      }),
    );
  }

  function page(index: Index, params: URLSearchParams): Reply {
    const [offset, limit] = [Number(params.get("offset") ?? 0), Number(params.get("limit") ?? 20)];
    const fields = params.get("fields")?.split(",");
    const cut = (row: Row) => (fields ? Object.fromEntries(fields.map((name) => [name, row[name]])) : row);
    const results = [...index.rows.values()].slice(offset, offset + limit).map(cut);
    return ok({ results, offset, limit, total: index.rows.size });
  }

  const list = (params: URLSearchParams): Reply => {
    const results = [...indexes].map(([uid, index]) => shown(uid, index));
    return ok({ results, offset: 0, limit: Number(params.get("limit") ?? 20), total: results.length });
  };
  const task = (uid: number): Reply => {
    const found = tasks.get(uid);
    return found ? ok(found) : problem(404, "task_not_found", `Task \`${uid}\` not found.`);
  };

  return function answer(method: string, { pathname, searchParams }: URL, body: unknown): Reply {
    const [, first = "", uid = "", third = "", fourth = ""] = pathname.split("/");
    switch (
      `${method} ${[first, uid && ":uid", third, fourth && (fourth === "delete-batch" ? fourth : ":id")].filter(Boolean).join("/")}`
    ) {
      case "GET tasks": {
        const [statuses, indexUids] = ["statuses", "indexUids"].map((name) => searchParams.get(name)?.split(","));
        const after = searchParams.get("afterFinishedAt") ?? undefined;
        const listed = tasks.list({
          ...(statuses && { statuses }),
          ...(indexUids && { indexUids }),
          ...(after && { after }),
        });
        return ok({
          results: listed.slice(0, Number(searchParams.get("limit") ?? 20)),
          total: listed.length,
          limit: 20,
        });
      }
      case "GET tasks/:uid":
        return task(Number(uid));
      case "POST multi-search":
        return search(body);
      case "POST swap-indexes":
        return swap(body);
      case "GET indexes":
        return list(searchParams);
      case "POST indexes":
        return create(body);
      case "GET indexes/:uid":
        return withIndex(uid, (index) => ok(shown(uid, index)));
      case "DELETE indexes/:uid":
        return change(uid, "indexDeletion", () => void indexes.delete(uid));
      case "PATCH indexes/:uid/settings":
        return putSettings(uid, body);
      case "GET indexes/:uid/settings":
        return withIndex(uid, (index) => ok(index.settings));
      case "GET indexes/:uid/stats":
        return withIndex(uid, ({ rows }) =>
          ok({ numberOfDocuments: rows.size, isIndexing: false, fieldDistribution: {} }),
        );
      case "GET indexes/:uid/documents":
        return withIndex(uid, (index) => page(index, searchParams));
      case "GET indexes/:uid/documents/:id":
        return withIndex(uid, ({ rows }) => {
          const row = rows.get(fourth);
          const fields = searchParams.get("fields")?.split(",");
          return row
            ? ok(fields ? Object.fromEntries(fields.map((name) => [name, row[name]])) : row)
            : problem(404, "document_not_found", `Document \`${fourth}\` not found.`);
        });
      case "POST indexes/:uid/documents": {
        const read = documents.safeParse(body);
        if (!read.success) return problem(400, "invalid_document_id", read.error.message);
        return change(uid, "documentAdditionOrUpdate", ({ rows }) => {
          for (const row of read.data) if (!quirks.loses(row)) rows.set(row.id, quirks.alters(row));
        });
      }
      case "POST indexes/:uid/documents/delete-batch":
        return change(uid, "documentDeletion", ({ rows }) => {
          for (const id of z.array(z.string()).parse(body)) rows.delete(id);
        });
      default:
        return problem(404, "not_found", `${method} ${pathname} is no route of this double`);
    }
  };
}
