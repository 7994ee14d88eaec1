import { db } from "#app/platform/db/db.server.ts";

/** Names by slug, for lists that show many makers at once. */
export async function enterpriseNames(slugs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.enterprise.findMany({
    where: { slug: { in: [...new Set(slugs)] } },
    select: { slug: true, name: true },
  });
  return new Map(rows.map(({ slug, name }) => [slug, name]));
}

export type NamedEnterprise = { id: string; name: string; slug: string; regionCode: string };

/** Names by id, for the lists of the office; closed ones included. */
export async function namedEnterprises(ids: readonly string[]): Promise<ReadonlyMap<string, NamedEnterprise>> {
  const rows = await db.enterprise.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true, slug: true, regionCode: true },
  });
  return new Map(rows.map((row) => [row.id, row]));
}
