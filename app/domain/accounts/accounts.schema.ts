import { z } from "zod";
import { memberRights, staffRoles } from "#app/core/actor.ts";
import { checkbox, emailField, idField, oneOf, optionalText, text } from "#app/core/fields.ts";

/** What the forms about people may say. A password is never trimmed or shortened: every character counts. */
const anyPassword = z
  .string({ error: "form.required" })
  .min(1, "form.required")
  .max(200, "form.tooLong?max=200")
  .refine((value) => !value.includes("\u0000"), "form.badCharacter");
const newPassword = anyPassword.min(10, "accounts.refused.shortPassword?min=10");
const personName = () => text({ min: 2, max: 80 });

export const signInSchema = z.object({ email: emailField(), password: anyPassword, ke: optionalText({ max: 300 }) });

export const signUpSchema = z.object({
  name: personName(),
  email: emailField(),
  password: newPassword,
  agree: checkbox().refine((value) => value, "accounts.refused.terms"),
});

export const forgottenSchema = z.object({ email: emailField() });

/** The letter's link proves the address; the password chosen at sign-up proves the person. */
export const confirmSchema = z.object({ password: anyPassword });

export const resetSchema = z.object({ password: newPassword });

export const profileSchema = z.object({ name: personName(), language: oneOf(["id", "en"]) });

export const passwordSchema = z.object({ current: anyPassword, password: newPassword });

export const revokeSchema = z.object({
  session: z.union([z.uuid("form.badChoice"), z.literal("others")], "form.badChoice"),
});

/** A code of the app, or a recovery code. */
export const codeSchema = z.object({ code: text({ max: 40 }), ke: optionalText({ max: 300 }) });

export const againSchema = z.object({ password: anyPassword, ke: optionalText({ max: 300 }) });

const each = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.array(oneOf(values), { error: "form.required" }).min(1, "form.required").max(values.length, "form.badChoice");

export const inviteStaffSchema = z.object({ email: emailField(), roles: each(staffRoles) });

export const inviteMemberSchema = z.object({ email: emailField(), rights: each(memberRights) });

export const memberSchema = z.object({ userId: idField(), rights: each(memberRights) });

export const ofMemberSchema = z.object({ userId: idField() });

export const ofInvitationSchema = z.object({ invitationId: idField() });

export const roleSchema = z.object({ role: oneOf(staffRoles) });

/** Who has no account yet names herself; who has one gives its password. */
export const invitedSchema = z.object({ name: optionalText({ max: 80 }), password: anyPassword });
