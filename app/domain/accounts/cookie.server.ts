/** `__Host-`: this host only, whole site, secure. Browsers keep it on http://localhost and 127.0.0.1 too. */
const NAME = "__Host-sesi";
const ATTRIBUTES = "Path=/; Secure; HttpOnly; SameSite=Lax";
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export function tokenIn(request: Request): string | null {
  const pairs = (request.headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  const value = pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1);
  return value && TOKEN.test(value) ? value : null;
}

export const cookieWith = (token: string, seconds: number): string =>
  `${NAME}=${token}; Max-Age=${seconds}; ${ATTRIBUTES}`;
export const cookieGone = `${NAME}=; Max-Age=0; ${ATTRIBUTES}`;
