import { AsyncLocalStorage } from "node:async_hooks";
import { pino } from "pino";
import { config } from "./config.server.ts";

const requests = new AsyncLocalStorage<{ requestId: string }>();

/** Everything `run` logs carries this request's id. */
export const withRequestId = <T>(requestId: string, run: () => T): T => requests.run({ requestId }, run);
export const currentRequestId = (): string | null => requests.getStore()?.requestId ?? null;

/** One JSON line an event. Log ids, never names, addresses, numbers, tokens or bodies. */
export const log = pino({
  level: config.logLevel,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  mixin: () => requests.getStore() ?? {},
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
