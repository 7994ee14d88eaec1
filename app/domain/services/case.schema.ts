import { z } from "zod";
import { countField, idField, oneOf, optionalText, rupiahField, text } from "#app/core/fields.ts";
import { type CaseAction, caseLifecycle, caseStates } from "./case.lifecycle.ts";
import { openedByHand } from "./templates.ts";

export const channels = ["visit", "centre", "whatsapp", "phone", "online"] as const;
export type Channel = (typeof channels)[number];

const blank = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);
const optional = <S extends z.ZodType>(schema: S) => z.preprocess(blank, schema.optional());
const isCaseAction = (action: string): action is CaseAction => Object.hasOwn(caseLifecycle.transitions, action);
/** Ticked boxes: none, one or many. */
const several = <S extends z.ZodType>(each: S, most: number) =>
  z.preprocess((value) => [value ?? []].flat(), z.array(each).max(most, "form.invalid"));

/** A day as a date field posts it. */
const dayField = () =>
  text({ max: 10 })
    .pipe(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "services.badDay"))
    .refine((day) => !Number.isNaN(Date.parse(day)), "services.badDay")
    .refine((day) => day >= "2000-01-01" && day < "2100-01-01", "services.badDay");

/** A moment as a datetime-local field posts it, said in WIT. */
const momentField = () =>
  text({ max: 19 })
    .pipe(z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, "services.badMoment"))
    .transform((local) => new Date(`${local.slice(0, 16)}:00+09:00`))
    .refine((at) => !Number.isNaN(at.getTime()), "services.badMoment")
    .refine((at) => at.getUTCFullYear() >= 2000 && at.getUTCFullYear() < 2100, "services.badMoment");

export const openCaseSchema = z.object({
  enterpriseId: idField(),
  serviceCode: oneOf(openedByHand),
  topic: text({ min: 5, max: 160 }),
  problem: optionalText({ max: 2000 }),
  channel: optional(oneOf(channels)),
  productIds: several(idField(), 50),
});
export type CaseWish = z.output<typeof openCaseSchema>;

/** The one form of the workflow: the button says what is done, the fields say with what. */
export const moveCaseSchema = z
  .object({
    action: z.string().refine(isCaseAction, "form.badChoice"),
    /** The state the page showed: who acts on an older one is told so. */
    seen: optional(oneOf(caseStates)),
    note: optionalText({ max: 500 }),
    scheduledAt: optional(momentField()),
  })
  .refine(({ action, scheduledAt }) => scheduledAt || (action !== "schedule" && action !== "reschedule"), {
    path: ["scheduledAt"],
    message: "form.required",
  })
  .refine(({ action, note }) => note || !["referOut", "cancel", "closeMissed", "reopen"].includes(action), {
    path: ["note"],
    message: "form.required",
  });

export const stageSchema = z.object({ stage: text({ max: 40 }) });

export const salesChannels = ["stall", "shops", "markets", "online", "orders"] as const;

export const baselineSchema = z.object({
  turnoverMonth: rupiahField({ max: 10_000_000_000 }),
  staffFemale: countField({ max: 9_999 }),
  staffMale: countField({ max: 9_999 }),
  channels: several(oneOf(salesChannels), salesChannels.length),
});
export type Baseline = z.output<typeof baselineSchema>;

export const sessionSchema = z.object({
  channel: oneOf(channels),
  startedAt: momentField(),
  minutes: countField({ min: 5, max: 720 }),
  diagnosis: optionalText({ max: 4000 }),
  advice: text({ min: 5, max: 4000 }),
  actionItem: optionalText({ max: 300 }),
  actionOwner: optional(oneOf(["owner", "consultant"])),
  actionDueOn: optional(dayField()),
  nextVisitOn: optional(dayField()),
  keep: oneOf(["draft", "final"]),
});
export type SessionWish = z.output<typeof sessionSchema>;

export const finaliseSchema = z.object({ sessionId: idField() });
export const noteSchema = z.object({ sessionId: idField(), text: text({ min: 3, max: 2000 }) });

export const outcomeSchema = z.object({
  kind: text({ max: 40 }),
  evidenceNumber: optionalText({ max: 80 }),
  happenedOn: dayField(),
  validUntil: optional(dayField()),
  amount: optional(rupiahField({ max: 1_000_000_000_000 })),
  quantity: optional(countField({ max: 10_000_000 })),
  variantIds: several(idField(), 50),
});
export type OutcomeWish = z.output<typeof outcomeSchema>;

export const followUpSchema = z.object({ followUpId: idField(), note: text({ min: 3, max: 1000 }) });

export const activitySchema = z
  .object({
    serviceCode: oneOf(["S3", "S7"]),
    title: text({ min: 5, max: 160 }),
    about: optionalText({ max: 2000 }),
    startsAt: momentField(),
    endsAt: momentField(),
    quota: optional(countField({ min: 1, max: 1000 })),
    regionCode: optional(text({ max: 5 }).pipe(z.string().regex(/^82\.\d{2}$/, "form.badChoice"))),
  })
  .refine(({ startsAt, endsAt }) => endsAt > startsAt, { path: ["endsAt"], message: "services.endBeforeStart" });
export type ActivityWish = z.output<typeof activitySchema>;

export const enrolSchema = z.object({ enterpriseId: idField(), personName: text({ min: 3, max: 120 }) });

export const attendanceResults = ["registered", "selected", "attended", "passed", "absent"] as const;
export const attendanceSchema = z.object({
  attendanceId: idField(),
  result: oneOf(attendanceResults),
  scoreBefore: optional(countField({ max: 100 })),
  scoreAfter: optional(countField({ max: 100 })),
  certificateNumber: optionalText({ max: 60 }),
});
export type Attended = z.output<typeof attendanceSchema>;
