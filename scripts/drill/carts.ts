// Five hundred buyers with three of twenty goods each, in any order, twenty times over: no deadlock reaches one of them.
//   npm run drill:carts -- [buyers] [runs] [seed]
import { drill } from "./drill.ts";
import { inside } from "./inside.ts";

const [buyers = 500, runs = 20, seed = 1] = process.argv.slice(2).map(Number);

await drill(`${buyers} mixed carts, ${runs} runs, seed ${seed}`, 60, (report) =>
  inside(async () => {
    const { cast, product } = await import("../../tests/cast/index.ts");
    const { carts } = await import("./trials/carts.ts");
    const { owner, kitchen } = await cast();
    const packs = Array.from({ length: 20 }, (_, n) => ({ name: `${n} g`, price: 11_000 + n * 1_000, stock: 1 }));
    const { variants } = await product(owner, kitchen, { packs });
    await carts(report, { packs: variants, buyers, runs, seed });
  }),
);
