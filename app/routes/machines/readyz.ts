import { whyNotReady } from "#app/platform/http/readiness.server.ts";

/** Database and worker stand. A balancer sends people here only while this says 200. */
export async function loader() {
  const reason = await whyNotReady();
  return new Response(reason ? `${reason}\n` : "ready\n", {
    status: reason ? 503 : 200,
    headers: { "Content-Type": "text/plain", "Cache-Control": "no-store" },
  });
}
