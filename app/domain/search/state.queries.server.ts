import { clock } from "#app/platform/clock.server.ts";
import { versionOf } from "./meilisearch.about.server.ts";
import { reasonOf } from "./meilisearch.client.server.ts";
import { indexVersion } from "./meilisearch.settings.ts";
import type { Second, Trouble } from "./second.server.ts";

/** How the second engine fares, for the staff. Shoppers notice nothing, so somebody must be told. */
export type SecondState = {
  /**
   * `resting`: nobody asks it after three failures, and PostgreSQL answers until it is tried again. `outdated`: it answers
   * from an index that was built for other settings than ours, or has none.
   */
  state: "answers" | "outdated" | "resting" | "unreachable";
  trouble: Trouble | null;
  /** Changes of the last day that it accepted and then did not do: how many, and the last of them. */
  failedTasks: number;
  failures: readonly Failure[];
};
type Failure = { uid: number; at: Date; type: string; code: string };

const day = 86_400_000;
const fewest = 5;
const silent = { failedTasks: 0, failures: [] };

export async function stateOf(second: Second | null): Promise<SecondState | null> {
  if (!second) return null;
  const { breaker, trouble, writing, index } = second;
  if (breaker.isOpen()) return { state: "resting", trouble, ...silent };
  try {
    const [version, failed] = await Promise.all([versionOf(writing, index), failedOf(second)]);
    return { state: version === indexVersion ? "answers" : "outdated", trouble, ...failed };
  } catch (error) {
    return { state: "unreachable", trouble: { at: clock.now(), reason: reasonOf(error) }, ...silent };
  }
}

/** What a key of the index may see are the tasks of its indexes. Times are Meilisearch's own. */
async function failedOf({ writing, index }: Second) {
  const afterFinishedAt = new Date(Date.now() - day).toISOString();
  const { results, total } = await writing.tasks.getTasks({
    statuses: ["failed"],
    indexUids: [index],
    afterFinishedAt,
    limit: fewest,
  });
  const failures = results.map(({ uid, type, error, finishedAt, enqueuedAt }) => ({
    uid,
    type,
    code: error?.code ?? "unknown",
    at: new Date(finishedAt ?? enqueuedAt),
  }));
  return { failedTasks: total, failures };
}
