import { notFound } from "#app/platform/http/found.server.ts";

/** Every address that is none: answered inside the shop's frame. */
export function loader() {
  throw notFound();
}

export default function Lost() {
  return null;
}
