import type { ActionFunctionArgs } from "@remix-run/node";
import { takeWebhook } from "#app/domain/payments/payments.server.ts";

/** What the payment provider tells us. Verified on the raw body, noted once, worked on by the worker afterwards. */
export async function action({ request }: ActionFunctionArgs) {
  const noted = await takeWebhook(await request.text(), request.headers.get("stripe-signature"));
  return noted.ok ? new Response(null, { status: 200 }) : Response.json({ error: noted.code }, { status: 400 });
}

/** A visitor who opens the address finds nothing here. */
export const loader = () => new Response(null, { status: 405, headers: { Allow: "POST" } });
