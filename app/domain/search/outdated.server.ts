import { log } from "#app/platform/log.server.ts";
import { versionOf } from "./meilisearch.about.server.ts";
import { reasonOf } from "./meilisearch.client.server.ts";
import { indexVersion } from "./meilisearch.settings.ts";
import { type Second, second } from "./second.server.ts";

export type Outdated = { wanted: number; found: number | null };

/** Null where the second engine's index was built for our settings, or there is no second engine. */
export async function outdatedIn(of: Second | null): Promise<Outdated | null> {
  if (!of) return null;
  const found = await versionOf(of.writing, of.index);
  return found === indexVersion ? null : { wanted: indexVersion, found };
}

export const indexOutdated = (): Promise<Outdated | null> => outdatedIn(second);

/** At start, for whoever reads the log; a second engine that is away holds nothing up. */
export async function sayWhetherOutdated(of: Second | null = second): Promise<void> {
  const found = await outdatedIn(of).catch((error: unknown) => ({ reason: reasonOf(error) }));
  if (found)
    log.warn({ engine: "meilisearch", ...found }, "the second engine's index is not ours of today: npm run reindex");
}
