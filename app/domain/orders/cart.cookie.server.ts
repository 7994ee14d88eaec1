import { createHash, randomBytes } from "node:crypto";
import { createCookie } from "@remix-run/node";
import { z } from "zod";
import type { Actor } from "#app/core/actor.ts";
import { config } from "#app/platform/config.server.ts";

const DAYS_KEPT = 60;

/** Signed, so that a guessed value is thrown away before the database is asked. */
const cookie = createCookie("__Host-keranjang", {
  secrets: [...config.sessions.secrets],
  path: "/",
  httpOnly: true,
  secure: true,
  sameSite: "lax",
  maxAge: DAYS_KEPT * 86_400,
});

const token = z.string().regex(/^[\w-]{32}$/);

/** Whose cart: the account's, the browser's, or both until they are merged. */
export type CartKey = { personId: string | null; tokenHash: Uint8Array<ArrayBuffer> | null };

export async function cartKey(request: Request, actor: Actor): Promise<CartKey> {
  const held = token.safeParse(await cookie.parse(request.headers.get("cookie")));
  return {
    personId: actor.kind === "person" ? actor.id : null,
    tokenHash: held.success ? hashOf(held.data) : null,
  };
}

/** A new browser's token, with the header that leaves it there; the database keeps only its hash. */
export async function newCartToken(): Promise<{ tokenHash: Uint8Array<ArrayBuffer>; setCookie: string }> {
  const drawn = randomBytes(24).toString("base64url");
  return { tokenHash: hashOf(drawn), setCookie: await cookie.serialize(drawn) };
}

const hashOf = (drawn: string): Uint8Array<ArrayBuffer> => new Uint8Array(createHash("sha256").update(drawn).digest());
