import { type Actor, hasRole } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { regionByCode } from "#app/domain/places/places.server.ts";
import { inTransaction, isUnique, type Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { likelyDoubles } from "./duplicates.queries.server.ts";
import { sealedIdentity } from "./identity.server.ts";
import { wordsIn } from "./name.rules.ts";
import type { Registration } from "./register.schema.ts";

/** Puts a business into the registry of the centre. A likely double is refused once, and kept when said to be another. */
export async function registerEnterprise(
  actor: Actor,
  { wish, now }: { wish: Registration; now: Date },
): Promise<Result<{ id: string }>> {
  if (!hasRole(actor, "consultant", "staff")) return refuse("workflow.notYours");
  const doubles = await likelyDoubles(wish);
  if (doubles.some(({ because }) => because.includes("nib"))) {
    return refuse("enterprises.refused.nibTaken", { field: "nib" });
  }
  if (doubles.length > 0 && !wish.another) return refuse("enterprises.refused.maybeDouble", { field: "another" });
  try {
    return await inTransaction((tx) => enterRegistry(tx, actor, { wish, now }));
  } catch (error) {
    if (isUnique(error, "enterprise_nib_once")) return refuse("enterprises.refused.nibTaken", { field: "nib" });
    throw error;
  }
}

/** The row itself, inside the caller's transaction: by the form or from a file. */
export async function enterRegistry(
  tx: Tx,
  actor: Actor,
  { wish, now }: { wish: Registration; now: Date },
): Promise<Result<{ id: string }>> {
  const id = newId(now.getTime());
  const sector =
    wish.sector && (await tx.kbli.findFirst({ where: { code: wish.sector }, orderBy: { version: "desc" } }));
  if (wish.sector && !sector) return refuse("form.badChoice", { field: "sector" });
  const region = await regionByCode(wish.regionCode);
  if (region?.level !== "regency") return refuse("form.badChoice", { field: "regionCode" });
  await tx.enterprise.create({
    data: {
      id,
      kind: wish.kind,
      slug: `${wordsIn(wish.name).join("-").slice(0, 60) || "usaha"}-${id.slice(-6)}`,
      name: wish.name,
      legalForm: wish.legalForm,
      scale: wish.scale,
      scaleReason: wish.scaleReason,
      scaleAt: now,
      regionCode: wish.regionCode,
      street: wish.street,
      sinceYear: wish.sinceYear ?? null,
      ownerTitle: wish.ownerTitle ?? null,
      ownerGender: wish.ownerGender ?? null,
      employeesFemale: wish.employeesFemale ?? null,
      employeesMale: wish.employeesMale ?? null,
      createdAt: now,
      ...sealedIdentity({ ...wish, id }),
      ...(wish.kind === "cooperative" ? { cooperative: { create: {} } } : {}),
      ...(sector ? { kblis: { create: [{ kbliVersion: sector.version, kbliCode: sector.code, main: true }] } } : {}),
    },
  });
  const subject = { kind: "enterprise", id } as const;
  await record(tx, { flow: "enterprise", action: "register", subject, actor, now });
  return done({ id });
}
