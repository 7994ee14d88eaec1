import { z } from "zod";
import { invalid } from "./failure.ts";

export type Params = { [key: string]: Params | string };

const TOO_DEEP = 6;

/** Reads `a[b][0][c]=1` as the provider's libraries write it; arrays come as objects with the keys "0", "1", … */
export function readParams(text: string): Params {
  if (text.includes("%00") || text.includes("\0")) throw invalid("Invalid string: it holds a NUL character.");
  const params: Params = {};
  for (const [name, value] of new URLSearchParams(text)) put(params, pathOf(name), value);
  return params;
}

/** Checks the parameters against a resource's schema; unknown names are refused by name. */
export function checked<T>(schema: z.ZodType<T>, params: Params): T {
  const result = schema.safeParse(params);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const param = nameOf(issue?.path ?? []);
  if (issue?.code === "unrecognized_keys") {
    const unknown = nameOf([...issue.path, ...issue.keys.slice(0, 1)]);
    throw invalid(`Received unknown parameter: ${unknown}`, { param: unknown, code: "parameter_unknown" });
  }
  if (issue?.code === "invalid_type" && /received undefined/.test(issue.message)) {
    throw invalid(`Missing required param: ${param}.`, { param, code: "parameter_missing" });
  }
  throw invalid(`Invalid ${param}: ${issue?.message ?? "not understood"}`, { param });
}

export const whole = z
  .string()
  .regex(/^\d{1,12}$/, "must be an integer")
  .transform(Number);

export const metadata = z.record(z.string().max(40), z.string().max(500)).default({});

/** An array in form encoding: `x[0]=a&x[1]=b`, or `x[]=a&x[]=b`. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.record(z.string().regex(/^\d{1,3}$/), item).transform((entries) => Object.values(entries));

export const expand = listOf(z.string()).default([]);

function pathOf(name: string): string[] {
  const path = name.split(/\[|\]\[|\]$/).filter((part, index, all) => index < all.length - 1 || part !== "");
  if (path.length > TOO_DEEP || path.some((part) => part === "__proto__")) {
    throw invalid(`Received unknown parameter: ${name.slice(0, 100)}`, { code: "parameter_unknown" });
  }
  return path;
}

function put(into: Params, path: string[], value: string): void {
  const [head = "", ...rest] = path;
  const key = head === "" ? String(Object.keys(into).length) : head;
  if (rest.length === 0) {
    into[key] = value;
    return;
  }
  const inner = into[key];
  const next: Params = typeof inner === "object" ? inner : {};
  into[key] = next;
  put(next, rest, value);
}

function nameOf(path: readonly PropertyKey[]): string {
  const [head, ...rest] = path.map(String);
  return head === undefined ? "request" : `${head}${rest.map((part) => `[${part}]`).join("")}`;
}
