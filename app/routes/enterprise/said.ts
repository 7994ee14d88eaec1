import type { Translate } from "#app/i18n/index.ts";

/** The sentence a page begins with after something was done: the address carries only its name. */
export function saidIn(request: Request, t: Translate): string | null {
  const done = new URL(request.url).searchParams.get("selesai");
  return done && /^\w{1,20}$/.test(done) ? t.lookup(`desk.done.${done}`) : null;
}
