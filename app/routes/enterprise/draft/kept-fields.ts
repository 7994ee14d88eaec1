import { type Fields, type Kept, keptIn } from "./saving.ts";

/** What was typed stays on this phone until the server has it. A browser that keeps nothing for us loses only that. */
export function keptFields(productId: string, step: string) {
  const key = `ukm-draft ${productId} ${step}`;
  return {
    read: (): Kept | null => quietly(() => keptIn(localStorage.getItem(key)), null),
    keep: (kept: Kept): void => quietly(() => localStorage.setItem(key, JSON.stringify(kept)), undefined),
    drop: (): void => quietly(() => localStorage.removeItem(key), undefined),
  };
}

function quietly<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    // Full or forbidden, as in a private window: saving over the network goes on without it.
    return otherwise;
  }
}

/** Puts words back into a form as if they had been typed there, so that whatever listens hears of them. */
export function putBack(form: HTMLFormElement, fields: Fields): void {
  const valuesOf = (name: string) => fields.flatMap(([field, value]) => (field === name ? [value] : []));
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === "checkbox") {
      control.checked = valuesOf(control.name).includes(control.value);
    } else if (isText(control) && control.type !== "hidden") {
      const [value] = valuesOf(control.name);
      if (value !== undefined) write(control, value);
    }
  }
}

type Text = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isText = (control: Element): control is Text =>
  control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement;

/** React overrides the setter on the element itself; the prototype's own makes it notice a change. */
function write(control: Text, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value")?.set;
  setter?.call(control, value);
  control.dispatchEvent(new Event("input", { bubbles: true }));
}
