import { z } from "zod";

const answerSchema = z.discriminatedUnion("state", [
  z.object({ state: z.literal("saved"), edition: z.number().optional() }),
  z.object({ state: z.literal("refused"), why: z.string(), field: z.string() }),
  z.object({ state: z.literal("stale"), why: z.string(), field: z.string() }),
]);
export type Answer = z.output<typeof answerSchema>;

/** How saving by itself stands, as the screen says it. */
export type Saving = { state: "still" | "typing" | "saving" | "offline" } | Answer;

/** What a server said, if it was ours that spoke: a proxy's page or a cut line is no answer. */
export function answerIn(text: string): Answer | null {
  const read = answerSchema.safeParse(parsed(text));
  return read.success ? read.data : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export type Fields = readonly (readonly [name: string, value: string])[];

/**
 * What was typed, without the number of the edition it was typed on and without the button that was pressed. What a batch
 * costs stays on the screen: nobody keeps it.
 */
export const fieldsIn = (form: FormData): Fields =>
  [...form.entries()].flatMap(([name, value]) =>
    typeof value === "string" && !besides.has(name) && !name.startsWith("cost.") ? [[name, value]] : [],
  );

const besides: ReadonlySet<string> = new Set(["edition", "action", "remove", "use"]);

/** What may be sent while one types: a number that was not left yet goes as the server has it, never half typed. */
export const settled = (fields: Fields, known: Fields, unsettled: ReadonlySet<string>): Fields =>
  fields.map(([name, value]) => [name, unsettled.has(name) ? (Object.fromEntries(known)[name] ?? "") : value]);

export const sameFields = (a: Fields, b: Fields): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a phone keeps of a screen until the server has it. */
const keptSchema = z.object({
  edition: z.number(),
  fields: z.array(z.tuple([z.string(), z.string()])),
});
export type Kept = z.output<typeof keptSchema>;

export function keptIn(text: string | null): Kept | null {
  const read = keptSchema.safeParse(text === null ? null : parsed(text));
  return read.success ? read.data : null;
}

/**
 * What becomes of words that were typed here before and may not have arrived: they are in already, they belong into
 * the form as it stands, or the draft has moved on meanwhile and the owner says which words she wants.
 */
export function keptMeans(kept: Kept | null, here: Kept): "nothing" | "restore" | "ask" {
  if (!kept || sameFields(kept.fields, here.fields)) return "nothing";
  return kept.edition === here.edition ? "restore" : "ask";
}
