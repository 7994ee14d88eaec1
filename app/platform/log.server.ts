import { AsyncLocalStorage } from "node:async_hooks";
import { pino } from "pino";
import { config } from "./config.server.ts";

type RequestStore = { requestId: string; kept: Map<string, Promise<unknown>> };
const requests = new AsyncLocalStorage<RequestStore>();

/** Everything `run` logs carries this request's id. */
export const withRequestId = <T>(requestId: string, run: () => T): T =>
  requests.run({ requestId, kept: new Map() }, run);
export const currentRequestId = (): string | null => requests.getStore()?.requestId ?? null;

/** Asked by several loaders of one request, answered by one question. Outside a request it is simply asked. */
export function oncePerRequest<T>(key: string, ask: () => Promise<T>): Promise<T> {
  const store = requests.getStore();
  if (!store) return ask();
  const kept = store.kept.get(key) ?? ask();
  store.kept.set(key, kept);
  return kept as Promise<T>; // one key is asked in one way: its caller made what lies there
}

/** One JSON line an event. Log ids, never names, addresses, numbers, tokens or bodies. */
export const log = pino({
  level: config.logLevel,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  mixin: () => {
    const requestId = currentRequestId();
    return requestId ? { requestId } : {};
  },
  serializers: { err: withoutPersonalData },
  redact: { paths: ["*.password", "*.token", "*.email", "*.phone", "*.cookie", "*.authorization"], censor: "[…]" },
});

/** Database errors quote the failing row in `detail` and the statement's values in their message: both stay out. */
function withoutPersonalData(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const fromDatabase = name.startsWith("Prisma") || name === "DriverAdapterError" || name === "error";
  const lines = stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    name,
    code,
    message: fromDatabase ? firstSentence(message) : message,
    stack: lines.join("\n"),
    ...(error.cause !== undefined && { cause: withoutPersonalData(error.cause) }),
  };
}

/** Of a database's error the line that names the kind; what follows "Key (" or "Failing row" is somebody's. */
const firstSentence = (message: string): string =>
  message
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.replace(/(Key \(|Failing row contains).*$/s, "$1…"))
    .at(-1) ?? "";
