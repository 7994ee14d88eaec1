import { hasRole } from "#app/core/actor.ts";
import { done, refuse } from "#app/core/result.ts";
import { regencies } from "#app/domain/places/places.server.ts";
import { importer, type Read } from "#app/platform/documents/documents.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { likelyDoubles } from "./duplicates.queries.server.ts";
import { enterpriseColumns, inCodes } from "./import.rules.ts";
import { plainName } from "./name.rules.ts";
import { enterRegistry } from "./register.commands.server.ts";
import { type Registration, registerSchema } from "./register.schema.ts";

const PROVINCE = "82";

/** The registry of many businesses at once, from a list that somebody kept in a spreadsheet. */
export const enterprisesImport = importer({
  name: "enterprises",
  columns: enterpriseColumns,
  know: () => regencies(PROVINCE),
  read(cells, regions): Read<Registration> {
    const read = registerSchema.safeParse(inCodes(cells, regions));
    if (read.success) return { ok: true, value: read.data };
    const first = new Map<string, string>();
    for (const { path, message } of read.error.issues) {
      const field = String(path[0] ?? "");
      if (!first.has(field)) first.set(field, message.includes(" ") ? "form.invalid" : message);
    }
    return { ok: false, problems: [...first].map(([field, code]) => ({ field, code })) };
  },
  marks: ({ nib, phone, name, regionCode }) => [
    ...(nib ? [`nib ${nib}`] : []),
    `${plainName(name)} ${phone} ${regionCode}`,
  ],
  async inTheWay(wish) {
    const doubles = await likelyDoubles(wish);
    if (doubles.some(({ because }) => because.includes("nib")))
      return refuse("enterprises.refused.nibTaken", { field: "nib" });
    return doubles.length > 0 && !wish.another ? refuse("enterprises.refused.maybeDouble", { field: "another" }) : null;
  },
  async create(tx, by, wish, { now }) {
    if (!hasRole(by, "consultant", "staff")) return refuse("workflow.notYours");
    const made = await enterRegistry(tx, by, { wish, now });
    return made.ok ? done(made.value) : made;
  },
  async remove(tx, by, id, now) {
    await tx.enterpriseKbli.deleteMany({ where: { enterpriseId: id } });
    await tx.cooperative.deleteMany({ where: { enterpriseId: id } });
    await tx.enterprise.delete({ where: { id }, select: { id: true } });
    await record(tx, { flow: "enterprise", action: "unregister", subject: { kind: "enterprise", id }, actor: by, now });
  },
});
