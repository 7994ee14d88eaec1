import { expect, it } from "vitest";
import { breaker } from "./breaker.rules.ts";

function watched() {
  const clock = { time: 0 };
  const of = breaker({ limit: 3, restMs: 1000, now: () => clock.time });
  return {
    ...of,
    fail: (times: number) => Array.from({ length: times }, of.failed),
    later(ms: number) {
      clock.time += ms;
    },
  };
}

it("lets single failures pass", () => {
  const { allows, succeeded, fail } = watched();
  fail(2);
  succeeded();
  fail(2);
  expect(allows()).toBe(true);
});

it("rests after the third failure on end, and says so once", () => {
  const { allows, fail } = watched();
  expect(fail(4)).toEqual([false, false, true, false]);
  expect(allows()).toBe(false);
});

it("lets one try after the rest, the others wait for her", () => {
  const { allows, fail, later } = watched();
  fail(3);
  later(1000);
  expect([allows(), allows(), allows()]).toEqual([true, false, false]);
});

it("closes when the trial succeeds and rests anew when it fails", () => {
  const { allows, fail, later, succeeded } = watched();
  fail(3);
  later(1000);
  allows();
  fail(1);
  later(999);
  expect(allows()).toBe(false);
  later(1);
  allows();
  succeeded();
  expect([allows(), allows()]).toEqual([true, true]);
});
