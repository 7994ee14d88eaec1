import { warmUp } from "../db/db.server.ts";

let state = "starting";

export const readiness = {
  open(): void {
    state = "";
  },
  close(): void {
    state = "stopping";
  },
};

/** Null when people can be served, else the reason in a word. */
export async function whyNotReady(): Promise<string | null> {
  if (state !== "") return state;
  const late = new Promise<string>((resolve) => setTimeout(resolve, 2_000, "the database is slow").unref());
  const asked = warmUp().then(
    () => null,
    () => "the database does not answer",
  );
  return await Promise.race([asked, late]);
}
