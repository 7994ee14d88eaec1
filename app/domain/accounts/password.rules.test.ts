import { describe, expect, it } from "vitest";
import { whyWeak } from "./password.rules.ts";

const ani = { email: "ani.lestari@contoh.test", name: "Ani Lestari" };

describe("a password everybody tries is refused", () => {
  it.each([
    "password",
    "P@ssw0rd",
    "1q2w3e4r5t",
    "qwertyuiop",
    "12345678901234",
    "iloveyou123",
    "Trustno1",
    "sayangku",
    "sayangsayang",
    "Bismillah123",
    "Ternate2026!",
    "rumah kemasan",
    "cengkeh-88",
    "keberuntungan",
    "aaaaaaaaaa",
  ])("%s", (password) => {
    expect(whyWeak(password, ani)).toBe("accounts.refused.commonPassword");
  });
});

it("one's own name is refused, too", () => {
  expect(whyWeak("ani.lestari", ani)).toBe("accounts.refused.ownPassword");
  expect(whyWeak("Lestari1987", ani)).not.toBeNull();
});

it.each(["kora kora berlayar ke Tidore", "perahu-hijau-tujuh-belas", "qp88-hpz9-9e77", "mZ7!vb2qLx"])(
  "%s is a good one",
  (password) => {
    expect(whyWeak(password, ani)).toBeNull();
  },
);
