import { useNavigate } from "@remix-run/react";
import { useEffect } from "react";
import { type Keys, listenToKeys, openHelp } from "./keys.ts";

const none: Keys = {};

/** J and K walk the queue (beside a review they open the next one), T ticks, "/" searches it, "?" explains. `more` are the keys of the page itself. */
export function useQueueKeys(more: Keys = none): void {
  const navigate = useNavigate();
  useEffect(() => {
    const walk = (step: 1 | -1) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-queue]")];
      const beside = links.some((link) => link.closest("nav.beside"));
      const here = links.findIndex((link) =>
        beside ? link.getAttribute("aria-current") === "true" : link === document.activeElement,
      );
      // Behind the last one beside a review comes the most urgent again: what was just judged stands at the end.
      const next = links[here === -1 ? 0 : here + step] ?? (beside && step === 1 ? links[0] : undefined);
      if (!next) return;
      if (beside) navigate(next.pathname);
      else next.focus();
    };
    return listenToKeys({
      j: () => walk(1),
      k: () => walk(-1),
      "/": () => document.querySelector<HTMLInputElement>("input[type=search]")?.focus(),
      t: tickRow,
      "?": openHelp.now,
      ...more,
    });
  }, [navigate, more]);
}

/** Ticks or unticks the light change whose row is in focus. */
function tickRow(): void {
  const row = document.activeElement?.closest("tr");
  row?.querySelector<HTMLInputElement>("input[data-tick]")?.click();
}

/** The arrows walk the items of the checklist; 1, 2 and 3 answer the one in focus. */
export const itemKeys: Keys = {
  ArrowDown: () => walkItems(1),
  ArrowUp: () => walkItems(-1),
  "1": () => answer("pass"),
  "2": () => answer("fail"),
  "3": () => answer("notApplicable"),
};

/** The buttons of the bar, pressed as a finger would. */
export const barKeys: Keys = {
  c: () => press("claim") || press("release"),
  a: () => press("pass"),
  r: () => press("return"),
  x: () => openReject(),
  z: () => press("undo"),
};

const rows = () => [...document.querySelectorAll<HTMLElement>("[data-item]")];
const currentRow = () => rows().findIndex((row) => row.contains(document.activeElement));

function walkItems(step: 1 | -1): void {
  const all = rows();
  const here = currentRow();
  const next = all[here === -1 ? 0 : Math.min(Math.max(here + step, 0), all.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function answer(value: string): void {
  const all = rows();
  const row = all[currentRow()] ?? all.find((one) => one.dataset["answer"] === "") ?? all[0];
  row?.focus();
  row?.querySelector<HTMLInputElement>(`input[type=radio][value=${value}]`)?.click();
  row?.focus();
}

function press(action: string): boolean {
  const button = document.querySelector<HTMLButtonElement>(`button[name=action][value=${action}]:not(:disabled)`);
  button?.click();
  return button !== null;
}

function openReject(): void {
  const part = document.querySelector<HTMLDetailsElement>("#tolak details");
  if (!part) return;
  part.open = true;
  part.querySelector<HTMLElement>("select, textarea")?.focus();
}
