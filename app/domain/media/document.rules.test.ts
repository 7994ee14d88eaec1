import { describe, expect, it } from "vitest";
import { type Actor, anonymous, type StaffRole, staffRoles, system } from "#app/core/actor.ts";
import { documentKinds, fileNameOf, mayKeep, mayOpen } from "./document.rules.ts";

const enterpriseId = "0193a2c0-0000-7000-8000-00000000000a";
const who = (roles: readonly StaffRole[], rights: Extract<Actor, { kind: "person" }>["memberships"] = []): Actor => ({
  kind: "person",
  id: "0193a2c0-0000-7000-8000-00000000000b",
  name: "Seseorang",
  email: "",
  language: "id",
  roles,
  memberships: rights,
});

describe("a paper of an enterprise", () => {
  it.each([
    ["licence", "curator leadCurator consultant head staff admin"],
    ["certificate", "curator leadCurator consultant head staff admin"],
    ["evidence", "consultant head staff admin"],
  ] as const)("of kind %s is opened by these roles only", (kind, allowed) => {
    const open = staffRoles.filter((role) => mayOpen(who([role]), { enterpriseId, kind }));
    expect(open).toEqual(allowed.split(" "));
  });

  it("is its members' who care for products, and no other enterprise's", () => {
    for (const kind of documentKinds) {
      expect(mayOpen(who([], [{ enterpriseId, rights: ["owner"] }]), { enterpriseId, kind })).toBe(true);
      expect(mayOpen(who([], [{ enterpriseId, rights: ["catalog"] }]), { enterpriseId, kind })).toBe(true);
      expect(mayOpen(who([], [{ enterpriseId, rights: ["orders", "money"] }]), { enterpriseId, kind })).toBe(false);
      expect(mayOpen(who([], [{ enterpriseId: "another", rights: ["owner"] }]), { enterpriseId, kind })).toBe(false);
      expect([anonymous, system("worker")].some((actor) => mayOpen(actor, { enterpriseId, kind }))).toBe(false);
    }
    expect(
      [["consultant"], ["staff"], ["curator"]].map((roles) => mayKeep(who(roles as StaffRole[]), enterpriseId)),
    ).toEqual(
      [true, true, false], // the roles are spelled above
    );
  });
});

it("files get names of our own", () => {
  expect(fileNameOf("licence", "0193a2c0-0000-7000-8000-0000deadbeef", "application/pdf")).toBe("licence-deadbeef.pdf");
  expect(fileNameOf("evidence", "0193a2c0-0000-7000-8000-0000deadbeef", "image/jpeg")).toBe("evidence-deadbeef.jpg");
});
