import { isId } from "#app/core/ids.ts";

/** A record that is not there, or not this reader's: both answer alike. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw notFound();
  return value;
}

/** An id from the URL; anything that is no id is simply not found. */
export function uuidParam(value: string | undefined): string {
  if (!value || !isId(value)) throw notFound();
  return value;
}

export const notFound = (): Response => new Response(null, { status: 404, statusText: "Not Found" });
export const forbidden = (): Response => new Response(null, { status: 403, statusText: "Forbidden" });
