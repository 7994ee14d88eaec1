import { buildAll } from "../../scripts/build.ts";
import { seededShop } from "../seeded.ts";

/** One seeded shop for all journeys; its address and the demo's password go to them by the environment. */
export default async function setup() {
  await buildAll();
  const shop = await seededShop({}, { picturesOf: "sirup-pala" });
  process.env["PLAYWRIGHT_TEST_BASE_URL"] = shop.origin;
  process.env["DEMO_PASSWORD"] = shop.password;
  process.env["SHOP_DATABASE_URL"] = shop.databaseUrl;
  return async () => {
    await shop.stop();
    for (const line of shop.log.filter(isError)) console.error(line);
  };
}

/** What the shop itself calls an error; the journeys only see a kind page. */
const isError = (line: string): boolean => line.startsWith("{") && JSON.parse(line).level >= 50;
