/** The keys of the review: never while typing, never with a modifier, and switchable off for good. */
const SWITCH = "curation.keys";

export const keysAreOn = (): boolean => window.localStorage.getItem(SWITCH) !== "off";
export const switchKeys = (on: boolean): void => window.localStorage.setItem(SWITCH, on ? "on" : "off");

/** The help dialog sits in the head, the keys are heard by the page: one tells the other. */
export const openHelp = {
  name: "curation:help",
  now: () => window.dispatchEvent(new Event(openHelp.name)),
  listen(react: () => void): () => void {
    window.addEventListener(openHelp.name, react);
    return () => window.removeEventListener(openHelp.name, react);
  },
};

export type Keys = Readonly<Record<string, () => unknown>>;

/** Listens until the answer is called. Letters count in either case. */
export function listenToKeys(keys: Keys): () => void {
  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !keysAreOn()) return;
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  window.addEventListener("keydown", hear);
  return () => window.removeEventListener("keydown", hear);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("dialog[open]") || target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) return target.type !== "radio" && target.type !== "checkbox";
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
