import { type EnqueuedTask, Meilisearch, MeilisearchApiError, MeilisearchRequestError } from "meilisearch";

/** Where it listens, one key for searching and one for keeping the index, and how long a search waits for its answer. */
export type Address = { url: string; searchKey: string; indexKey: string; patience?: number };

/** Somebody looks at an empty page meanwhile, so a slow answer is worth less than PostgreSQL's. */
const patience = 800;
const patienceForWrites = 10_000;
const patienceForTasks = 10 * 60_000;

export const readingClient = (address: Address): Meilisearch =>
  new Meilisearch({ host: address.url, apiKey: address.searchKey, timeout: address.patience ?? patience });

export const writingClient = (address: Address): Meilisearch =>
  new Meilisearch({ host: address.url, apiKey: address.indexKey, timeout: patienceForWrites });

/** Writing is only promised by the answer to a request; this waits until it is done, and throws if it was not. */
export async function settled(client: Meilisearch, promised: EnqueuedTask | Promise<EnqueuedTask>): Promise<void> {
  const task = await client.tasks.waitForTask(await promised, { timeout: patienceForTasks, interval: 100 });
  if (task.status !== "succeeded")
    throw new Error(`Meilisearch did not do a ${task.type}: ${task.status} ${task.error?.code ?? ""}`);
}

const missing = ["index_not_found", "document_not_found"];
export const isMissing = (error: unknown): boolean => missing.includes(codeOf(error) ?? "");

/** Why it failed, in a word for the log: never what was asked, nor the key. */
export function reasonOf(error: unknown): string {
  if (error instanceof MeilisearchApiError) return codeOf(error) ?? `status ${error.response.status}`;
  if (!(error instanceof MeilisearchRequestError)) return error instanceof Error ? error.name : "unknown";
  const { cause } = error;
  if (!(cause instanceof Error)) return "unreachable";
  const deeper = cause.cause;
  return deeper instanceof Error && "code" in deeper ? String(deeper.code) : cause.name;
}

export const codeOf = (error: unknown): string | undefined =>
  error instanceof MeilisearchApiError ? error.cause?.code : undefined;
