import { clock } from "#app/platform/clock.server.ts";
import { reasonOf } from "./meilisearch.client.server.ts";
import { liveIndex, type Second, type Trouble } from "./second.server.ts";

/** How the second engine fares, for the staff. Shoppers notice nothing, so somebody must be told. */
export type SecondState = {
  /** `resting`: nobody asks it after three failures, and PostgreSQL answers until it is tried again. */
  state: "answers" | "resting" | "unreachable";
  trouble: Trouble | null;
  /** Changes of the last day that it accepted and then did not do. */
  failedTasks: number;
};

const day = 86_400_000;

export async function stateOf(second: Second | null): Promise<SecondState | null> {
  if (!second) return null;
  const { breaker, reading, trouble } = second;
  if (breaker.isOpen()) return { state: "resting", trouble, failedTasks: 0 };
  try {
    const afterFinishedAt = new Date(Date.now() - day).toISOString();
    const failed = await reading.tasks.getTasks({
      statuses: ["failed"],
      indexUids: [liveIndex],
      afterFinishedAt,
      limit: 1,
    });
    return { state: "answers", trouble, failedTasks: failed.total };
  } catch (error) {
    return { state: "unreachable", trouble: { at: clock.now(), reason: reasonOf(error) }, failedTasks: 0 };
  }
}
