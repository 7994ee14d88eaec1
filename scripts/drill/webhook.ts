// Fifty webhooks a second for a while: each is answered fast, for the work is done afterwards. Beside it, what this
// machine needs for the smallest answer at the same pace.
//   npm run drill:webhook -- [per second] [seconds]
import { setTimeout as pause } from "node:timers/promises";
import { newId } from "#app/core/ids.ts";
import { signatureOf } from "#app/domain/payments/sandbox/signature.ts";
import { buildAll } from "../build.ts";
import { drill, share } from "./drill.ts";
import { onStage } from "./stage.ts";

const [perSecond = 50, seconds = 60] = process.argv.slice(2).map(Number);
const GOAL_MS = 200;

await drill(`${perSecond} webhooks a second for ${seconds} s`, 15, async ({ claim, figure }) => {
  await buildAll();
  await onStage(1, async ({ shop, webhookSecret, db }) => {
    const paced = async (ask: () => Promise<Response>, rounds: number) => {
      const answers: Promise<{ ms: number; status: number }>[] = [];
      const began = performance.now();
      for (let n = 0; n < rounds; n += 1) {
        await pause(Math.max(0, began + (n * 1000) / perSecond - performance.now()));
        answers.push(timed(ask));
      }
      return Promise.all(answers);
    };
    const bare = await paced(() => fetch(`${shop.origin}/healthz`), perSecond * 5);
    figure("ms for the smallest answer", words(bare.map(({ ms }) => ms)));
    const told = await paced(() => tell(shop.origin, webhookSecret), perSecond * seconds);
    const waits = told.map(({ ms }) => ms);
    figure("ms for a webhook", `${words(waits)}; goal for p95 ${GOAL_MS}`);
    claim(
      "each is answered 200",
      told.every(({ status }) => status === 200),
    );
    const noted = await db.webhookEvent.count();
    claim("each is noted once", noted === told.length, noted);
  });
});

/** Word of a payment that is somebody else's: signed and noted like ours. */
function tell(origin: string, secret: string): Promise<Response> {
  const object = { id: `cs_test_${newId().replaceAll("-", "")}`, metadata: null };
  const body = JSON.stringify({
    id: `evt_${newId()}`,
    type: "checkout.session.completed",
    livemode: false,
    data: { object },
  });
  const headers = { "content-type": "application/json", "stripe-signature": signatureOf(body, secret, new Date()) };
  return fetch(`${origin}/webhooks/stripe`, { method: "POST", body, headers });
}

async function timed(ask: () => Promise<Response>): Promise<{ ms: number; status: number }> {
  const began = performance.now();
  const reply = await ask();
  await reply.arrayBuffer();
  return { ms: performance.now() - began, status: reply.status };
}

function words(waits: readonly number[]): string {
  return `median ${share(waits, 0.5)}, p95 ${share(waits, 0.95)}, longest ${share(waits, 1)}`;
}
