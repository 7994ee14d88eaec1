import type { FaultPoint } from "./subjects.ts";

type Hook = (flow: string, action: string, id: string) => Promise<void> | void;

const hooks = new Map<FaultPoint, Hook>();

/** For tests: run something at this very point of every move; answers how to stop. */
export function onFaultPoint(point: FaultPoint, hook: Hook): () => void {
  hooks.set(point, hook);
  return () => hooks.delete(point);
}

export async function reachFaultPoint(point: FaultPoint, flow: string, action: string, id: string): Promise<void> {
  await hooks.get(point)?.(flow, action, id);
}
