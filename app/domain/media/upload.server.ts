import { done, type Result, refuse } from "#app/core/result.ts";
import { tooLarge } from "./decode.server.ts";
import { MAX_FILE_BYTES, MAX_PHOTOS } from "./picture.ts";

export type Uploads = { form: FormData; files: Uint8Array[] };

/** Several photos at once and the words beside them; each file has its own limit as well. */
const MAX_BODY_BYTES = 4 * MAX_FILE_BYTES;
/** What is sent beyond the limit is read and dropped for a while, so that the answer reaches the sender. */
const DRAINED_BYTES = 2 * MAX_BODY_BYTES;

/**
 * Reads a multipart form with photos without ever holding more than the limit. The files are taken out
 * of the form; an empty file field (nothing chosen) counts as no file.
 */
export async function readUploads(request: Request, field: string): Promise<Result<Uploads>> {
  const body = await readBody(request);
  if (body === "tooLarge") return tooLarge();
  const form = await parse(body, request.headers.get("content-type") ?? "");
  if (!form) return refuse("media.refused.unreadable");
  const chosen = form.getAll(field).filter((part): part is File => part instanceof File && part.size > 0);
  form.delete(field);
  if (chosen.length > MAX_PHOTOS) return refuse("media.refused.tooMany", { field, params: { max: MAX_PHOTOS } });
  if (chosen.some((file) => file.size > MAX_FILE_BYTES)) return tooLarge();
  return done({ form, files: await Promise.all(chosen.map(async (file) => new Uint8Array(await file.arrayBuffer()))) });
}

async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | "tooLarge"> {
  if (!request.body) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size <= MAX_BODY_BYTES) chunks.push(part.value);
    else chunks.length = 0;
    if (size > DRAINED_BYTES) {
      await reader.cancel();
      return "tooLarge";
    }
  }
  return size > MAX_BODY_BYTES ? "tooLarge" : joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

async function parse(body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData | null> {
  try {
    return await new Response(body, { headers: { "Content-Type": type } }).formData();
  } catch {
    // A body that is no form (wrong type, cut off, broken boundary) is the sender's mistake, not ours.
    return null;
  }
}
