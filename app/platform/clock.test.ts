import { expect, it, vi } from "vitest";

it("a drill's clock runs ahead by the minutes that were set", async () => {
  vi.stubEnv("CLOCK_OFFSET_MINUTES", "90");
  vi.resetModules();
  const { clock } = await import("./clock.server.ts");
  const ahead = clock.now().getTime() - Date.now();
  expect(Math.abs(ahead - 90 * 60_000)).toBeLessThan(1_000);
  vi.unstubAllEnvs();
});
