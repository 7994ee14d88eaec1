// A thousand sequences of up to fifty things that may happen to orders, each against a model of what must be then.
//   npm run drill:model -- [sequences] [longest] [seed]
import fc from "fast-check";
import { drill } from "./drill.ts";
import { inside } from "./inside.ts";

const [runs = 1_000, longest = 50, seed = 1] = process.argv.slice(2).map(Number);

await drill(`${runs} sequences of up to ${longest} steps, seed ${seed}`, 120, ({ claim, figure }) =>
  inside(async () => {
    const { cast } = await import("../../tests/cast/index.ts");
    const { startSandbox } = await import("#app/domain/payments/payments.server.ts");
    const { clock } = await import("#app/platform/clock.server.ts");
    const { play, sequences } = await import("./trials/model.ts");
    clock.freeze(new Date());
    const land = await cast();
    const sandbox = await startSandbox({ appOrigin: "http://127.0.0.1:9", deliver: false });
    let steps = 0;
    const property = fc.asyncProperty(sequences(longest), async (sequence) => {
      steps += sequence.length;
      await play({ origin: sandbox.origin, land, goods: land.coffee }, sequence);
    });
    const { failed, numRuns, counterexample, errorInstance } = await fc.check(property, { numRuns: runs, seed });
    figure("steps", steps);
    const shown = `${String(errorInstance)} ${JSON.stringify(counterexample)}`;
    claim(`${numRuns} sequences agree with the model`, !failed && numRuns === runs, failed ? shown : undefined);
    await sandbox.stop();
  }),
);
