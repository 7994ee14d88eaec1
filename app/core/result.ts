/** An expected answer of a command: done with a value, or refused with words for the reader. */
export type Result<T = void> = { ok: true; value: T } | Refusal;

/** `code` is a message key owned by the room that refuses; `field` names the input it concerns. */
export type Refusal = {
  ok: false;
  code: string;
  field?: string;
  params?: Record<string, string | number>;
};

export function done(): { ok: true; value: undefined };
export function done<T>(value: T): { ok: true; value: T };
export function done<T>(value?: T) {
  return { ok: true, value } as const;
}

export const refuse = (
  code: string,
  more: { field?: string; params?: Record<string, string | number> } = {},
): Refusal => ({ ok: false, code, ...more });
