import type { Actor } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type DocumentKind, documentKinds, mayOpen } from "./document.rules.ts";

export type DocumentRow = {
  id: string;
  kind: DocumentKind;
  title: string;
  mime: string;
  kilobytes: number;
  createdAt: Date;
};

const PAGE = 20;

/** The papers of an enterprise this actor may open, newest first. */
export async function documentsOf(
  actor: Actor,
  { enterpriseId, after }: { enterpriseId: string; after: string | null },
): Promise<{ documents: DocumentRow[]; next: string | null }> {
  const kinds = documentKinds.filter((kind) => mayOpen(actor, { enterpriseId, kind }));
  const rows = await db.privateDocument.findMany({
    where: {
      enterpriseId,
      kind: { in: kinds },
      deletedAt: null,
      ...(after && isId(after) ? { id: { lt: after } } : {}),
    },
    orderBy: { id: "desc" },
    take: PAGE + 1,
    select: { id: true, kind: true, fileName: true, mime: true, bytes: true, createdAt: true },
  });
  const documents = rows.slice(0, PAGE).flatMap(({ kind: kept, fileName, bytes, ...row }) => {
    const kind = kinds.find((each) => each === kept);
    return kind ? [{ ...row, kind, title: fileName, kilobytes: Math.ceil(bytes / 1024) }] : [];
  });
  return { documents, next: rows.length > PAGE ? (documents.at(-1)?.id ?? null) : null };
}
