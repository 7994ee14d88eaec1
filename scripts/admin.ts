// Invites the first admin of an empty house and prints the link that works once. Runs beside a serving house or alone,
// with the server's own settings:  npm run -s admin -- you@example.org
import { createInterface } from "node:readline/promises";
import { emailField } from "#app/core/fields.ts";
import { paths } from "#app/core/paths.ts";
import { translator } from "#app/i18n/index.ts";
import { besideTheHouse } from "./beside.ts";

const leave = await besideTheHouse();
const { config } = await import("#app/platform/config.server.ts");
const { disconnect } = await import("#app/platform/db/db.server.ts");
const { inviteFirstAdmin } = await import("#app/domain/accounts/accounts.server.ts");

try {
  const email = emailField().safeParse(process.argv[2] ?? (await asked()));
  const invited = email.success
    ? await inviteFirstAdmin(email.data)
    : { ok: false as const, code: email.error.issues[0]?.message ?? "form.invalid" };
  if (invited.ok) console.log(`${config.web.origin}${paths.auth.invitation(invited.value.token)}`);
  else console.error(translator("en").code(invited.code));
  process.exitCode = invited.ok ? 0 : 1;
} finally {
  await disconnect();
  await leave();
}

async function asked(): Promise<string> {
  const line = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await line.question("E-mail of the first admin: ");
  line.close();
  return answer;
}
