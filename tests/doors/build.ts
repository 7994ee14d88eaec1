import { buildAll } from "../../scripts/build.ts";

/** What the doors are tried at is what is served. */
export default async function setup() {
  await buildAll();
}
