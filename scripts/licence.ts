import { findings, parseLicence } from "#app/domain/licences/licences.ts";
import { clock } from "#app/platform/clock.server.ts";

/** npm run -s licence -- "P-IRT No. 2128271010012-30": what the shop reads in it, as one line of JSON. */
const text = process.argv.slice(2).join(" ");
const parsed = parseLicence(text);
console.log(JSON.stringify({ ...parsed, findings: findings(parsed, { now: clock.now() }) }));
