import { describe, expect, it } from "vitest";
import { jobLifecycle, jobStates } from "./job.lifecycle.ts";
import { laneOf, lanes } from "./lane.rules.ts";

describe("the board of the packaging house", () => {
  it("shows every job that has not ended, and none that has", () => {
    const ended = new Set<string>(jobLifecycle.final);
    for (const state of jobStates) expect(laneOf(state) === null).toBe(ended.has(state));
  });

  it("moves jobs from left to right on the main road", () => {
    const road = ["requested", "designing", "proofSent", "printing", "readyForPickup"] as const;
    expect(road.map(laneOf)).toEqual([...lanes]);
  });
});
