import { readFileSync } from "node:fs";

/** Alive and no zombie. After kill -9 a process answers signal 0 for a while; /proc knows better where it exists. */
export function isAlive(pid: number, name?: string): boolean {
  const stat = statOf(pid);
  if (stat) return !["Z", "X"].includes(stat.state) && (name === undefined || stat.name === name);
  if (process.platform === "linux") return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Tells a process from a later one of the same number; empty where the system does not say. */
export function birthOf(pid: number): string {
  return statOf(pid)?.born ?? "";
}

function statOf(pid: number): { name: string; state: string; born: string } | undefined {
  try {
    const [, name = "", rest = ""] = /\((.*)\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    const fields = rest.split(" ");
    return { name, state: fields[0] ?? "X", born: fields[19] ?? "" };
  } catch {
    return undefined; // no such process, or a system without /proc
  }
}
