import { type Answer, answerIn } from "./saving.ts";

/** Sends what stands on a screen; none of our answers means that the network broke off. */
export async function sendFields(address: string, body: FormData): Promise<Answer | null> {
  try {
    const reply = await fetch(address, { method: "POST", body: new URLSearchParams(textsOf(body)) });
    return answerIn(await reply.text());
  } catch {
    // The browser throws for a broken line: that is the one thing it does not say by a status.
    return null;
  }
}

const textsOf = (body: FormData): string[][] =>
  [...body.entries()].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
