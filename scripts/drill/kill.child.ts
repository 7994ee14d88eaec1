// One buyer and one worker in a process of their own that is killed at a named point: `point token origin-of-nothing`.
import pg from "pg";
import { newId } from "#app/core/ids.ts";
import { checkOut, payPage, startSandbox } from "#app/domain/payments/payments.server.ts";
import { provider } from "#app/domain/payments/provider.server.ts";
import { workWebhook } from "#app/domain/payments/webhook.commands.server.ts";
import { filledIn } from "../../tests/integration/payments/till.ts";
import { isPoint } from "./kill.points.ts";

const [point = "", variantId = "", token = newId(), event = ""] = process.argv.slice(2);
if (!isPoint(point)) throw new Error(`no such point: ${point}`);
const die = (): never => {
  process.kill(process.pid, "SIGKILL");
  throw new Error("unreachable");
};

/** Ends the process when this statement has been answered, before anything that follows. */
function dieAfter(statement: RegExp): void {
  const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;
  pg.Client.prototype.query = function ask(this: pg.Client, ...given: unknown[]) {
    const [first] = given;
    const text = typeof first === "string" ? first : String((first as { text?: string } | undefined)?.text);
    if (!statement.test(text)) return query.apply(this, given);
    const hear = given.at(-1);
    // The pool asks with a callback, a transaction with a promise.
    if (typeof hear === "function") return query.apply(this, [...given.slice(0, -1), die]);
    return (query.apply(this, given) as Promise<unknown>).then(die);
  } as typeof pg.Client.prototype.query;
}

await startSandbox({ appOrigin: "http://127.0.0.1:9", deliver: false });
const { sessions } = provider().checkout;
const create = sessions.create.bind(sessions);
if (point === "beforeRequest") sessions.create = async () => die();
if (point === "afterRequest") sessions.create = async (...given) => create(...given).then(die);

if (point === "inWebhookJob") {
  dieAfter(/UPDATE .*"payment_attempt" SET .*"captured"/s);
  await workWebhook({ event });
} else {
  const checkout = await filledIn({ variantId, token });
  if (point === "afterHold") dieAfter(/UPDATE stock/);
  if (point === "afterAttempt") dieAfter(/INSERT INTO .*"payment_attempt"/s);
  if (point === "afterSessionId") dieAfter(/UPDATE .*"payment_attempt" SET .*"provider_session"/s);
  const order = await checkOut(checkout);
  if (order.ok) await payPage(order.value.id);
}
console.error(`${point} was not reached`);
process.exit(3);
