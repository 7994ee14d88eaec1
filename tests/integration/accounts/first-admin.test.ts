import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { acceptInvitation, invitationWith } from "#app/domain/accounts/accounts.server.ts";
import { db } from "#app/platform/db/db.server.ts";

/** The command as somebody at the machine runs it. */
function admin(email: string) {
  const { MIGRATE_DATABASE_URL: _, ...env } = process.env;
  const run = spawnSync(process.execPath, ["--import", "tsx", "scripts/admin.ts", email], {
    encoding: "utf8",
    env: { ...env, NODE_ENV: "production" },
  });
  return { code: run.status, said: run.stdout.trim(), complained: run.stderr.trim() };
}
const tokenIn = (said: string) => said.split("/").at(-1) ?? "";

it("an empty house gets its first admin from the command line, by a link that works once, and no second one so", {
  timeout: 60_000,
}, async () => {
  expect(admin("bukan alamat")).toMatchObject({ code: 1, said: "" });
  const early = admin("kepala.baru@contoh.test");
  const first = admin("admin.baru@contoh.test");
  expect(first.code).toBe(0);
  expect(first.said).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/undangan\/[\w-]{43}$/);
  expect(await invitationWith(tokenIn(early.said))).toBeNull();

  const made = { name: "Admin Baru", password: "kora kora berlayar pagi" };
  expect(await acceptInvitation(tokenIn(first.said), made)).toMatchObject({ ok: true });
  expect(await acceptInvitation(tokenIn(first.said), made)).toMatchObject({ ok: false });
  const roles = await db.roleGrant.findMany({ where: { user: { email: "admin.baru@contoh.test" } } });
  expect(roles.map(({ role }) => role)).toEqual(["admin"]);

  const late = admin("penyusup@contoh.test");
  expect(late).toMatchObject({ code: 1, said: "" });
  expect(late.complained).toContain("admin");
  expect(await db.event.count({ where: { flow: "invitation", action: "found" } })).toBe(2);
});
