import { z } from "zod";
import { checkbox } from "#app/core/fields.ts";
import { isId } from "#app/core/ids.ts";

/** One page of the queue. */
export const MOST_TICKED = 20;

/** A ticked version with the hash the curator saw: "<id>.<hash>". */
const ticked = z
  .string({ error: "form.badChoice" })
  .max(200, "form.badChoice")
  .transform((words) => ({ versionId: words.slice(0, 36), hash: words.slice(37) }))
  .refine(({ versionId, hash }) => isId(versionId) && /^[\w-]{1,160}$/.test(hash), "form.badChoice");

export const lightSchema = z.object({
  ticked: z.preprocess(
    (value) => [value].flat().filter((one) => one !== undefined),
    z.array(ticked).max(MOST_TICKED, "form.badChoice"),
  ),
  noConflict: checkbox(),
});
