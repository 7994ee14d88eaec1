import { type Actor, hasRole, memberOf, personOf, system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { witDay } from "#app/core/time.ts";
import { inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { recordKind, validUntil } from "./findings.rules.ts";
import { hasNoFormat, type ParsedLicence, type RecordKind } from "./licence.kinds.ts";
import { licenceMover } from "./licence.mover.server.ts";
import { comparable, numberColumns } from "./number.server.ts";
import { parseLicence } from "./parse.rules.ts";

type Typed = {
  enterpriseId: string;
  typed: string;
  /** The date on the certificate, when the owner gives one. */
  validUntil?: Date | null;
  now: Date;
};

/**
 * Keeps a licence number as it stands on the label. A well-formed one passes the format check at once;
 * a text of no known kind is kept as typed, because an unknown format is no proof of a wrong number.
 * The same number of the same enterprise is the licence that is already there.
 */
export async function addLicence(actor: Actor, wish: Typed): Promise<Result<{ id: string; kind: RecordKind }>> {
  return inTransaction((tx) => keepNumber(tx, actor, wish));
}

/** The same within the caller's transaction; `expected` refuses a number of another kind. */
export async function keepNumber(
  tx: Tx,
  actor: Actor,
  wish: Typed & { expected?: RecordKind },
): Promise<Result<{ id: string; kind: RecordKind }>> {
  if (!memberOf(actor, wish.enterpriseId, "catalog") && !hasRole(actor, "consultant")) return refuse("notFound");
  const parsed = parseLicence(wish.typed);
  if (parsed.status === "invalid") {
    return refuse(parsed.hint ? "licences.refused.decisionNumber" : "licences.refused.malformed", { field: "number" });
  }
  if (parsed.number === "") return refuse("form.required", { field: "number" });
  const read = recordKind(parsed);
  const free = wish.expected !== undefined && hasNoFormat(wish.expected) && parsed.status === "notParsed";
  if (wish.expected && read !== wish.expected && !free)
    return refuse("licences.refused.otherKind", { field: "number" });
  return keepLicence(tx, actor, { ...wish, parsed, kind: wish.expected ?? read });
}

/** Says which packs a licence stands for from now on; repeating it changes nothing. */
export async function coverVariants(
  tx: Tx,
  { licenceIds, variantIds, now }: { licenceIds: readonly string[]; variantIds: readonly string[]; now: Date },
): Promise<void> {
  const wished = licenceIds.flatMap((licenceId) => variantIds.map((variantId) => ({ licenceId, variantId })));
  await tx.licenceCover.createMany({
    data: wished.map((pair) => ({ ...pair, id: newId(now.getTime()), since: now })),
    skipDuplicates: true,
  });
}

/** A licence of the business itself stands for all it sells. */
export async function coverEnterprise(
  tx: Tx,
  { licenceId, enterpriseId, now }: { licenceId: string; enterpriseId: string; now: Date },
): Promise<void> {
  await tx.licenceCover.createMany({
    data: [{ id: newId(now.getTime()), licenceId, enterpriseId, since: now }],
    skipDuplicates: true,
  });
}

const formatCheck = system("format check");

async function keepLicence(
  tx: Tx,
  actor: Actor,
  { enterpriseId, typed, validUntil: seen, now, parsed, kind }: Typed & { parsed: ParsedLicence; kind: RecordKind },
): Promise<Result<{ id: string; kind: RecordKind }>> {
  const known = await tx.licence.findFirst({
    where: { kind, number: comparable(kind, parsed.number), state: { not: "voided" } },
    select: { id: true, enterpriseId: true },
  });
  if (known) {
    return known.enterpriseId === enterpriseId
      ? done({ id: known.id, kind })
      : refuse("licences.refused.taken", { field: "number" });
  }
  const until = validUntil(parsed, seen);
  const id = newId(now.getTime());
  await tx.licence.create({
    data: {
      id,
      enterpriseId,
      kind,
      ...numberColumns({ id, kind, number: parsed.number, typed: typed.slice(0, TYPED_KEPT) }),
      validUntil: until && dayOf(until),
      precision: until && (seen ? "day" : "year"),
      createdById: personOf(actor),
      createdAt: now,
    },
  });
  if (parsed.status === "ok" || hasNoFormat(kind)) {
    await move(tx, licenceMover, { actor: formatCheck, id, action: "passFormat", now });
  }
  return done({ id, kind });
}

const TYPED_KEPT = 200;

const dayOf = (at: Date): Date => new Date(witDay(at));
