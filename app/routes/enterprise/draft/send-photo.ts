import { smaller } from "./smaller.ts";

/** `why` is the page's own sentence beside the field; none means that the network broke off. */
type Sent = { ok: true } | { ok: false; why: string | null };

/** Posts one photo to the screen it was chosen on, as the form would: a redirect says it is in. */
export async function sendPhoto(file: File): Promise<Sent> {
  const body = new FormData();
  body.append("photos", await smaller(file), file.name);
  const answer = await fetch(window.location.pathname, { method: "POST", body, redirect: "manual" }).catch(() => null);
  if (answer?.type === "opaqueredirect") return { ok: true };
  const page = answer && new DOMParser().parseFromString(await answer.text(), "text/html");
  return { ok: false, why: page?.getElementById("photos-gallery-error")?.textContent ?? null };
}
