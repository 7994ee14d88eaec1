import { db } from "#app/platform/db/db.server.ts";

/** Names by slug, for lists that show many makers at once. */
export async function enterpriseNames(slugs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.enterprise.findMany({
    where: { slug: { in: [...new Set(slugs)] } },
    select: { slug: true, name: true },
  });
  return new Map(rows.map(({ slug, name }) => [slug, name]));
}
