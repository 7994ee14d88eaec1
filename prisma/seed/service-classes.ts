import { addDays, addHours, startOfWitDay, witDay } from "#app/core/time.ts";
import type { SeedContext } from "./context.ts";
import { makers } from "./data/makers.ts";
import { ownerNames } from "./data/owners.ts";
import { classes } from "./data/service-plan.ts";
import { enterpriseId } from "./enterprises.ts";
import { seedEvents } from "./history.ts";
import { chance, seedId } from "./ids.ts";

type Result = "registered" | "attended" | "passed" | "absent";

/** Classes and fairs with who came, what they scored, and their certificates. */
export async function seedClasses({ db, now, people }: SeedContext): Promise<void> {
  const held = classes.map((one) => {
    const startsAt = addHours(startOfWitDay(addDays(now, -one.daysAgo)), 9);
    return { ...one, id: seedId(`class:${one.title}`), startsAt, past: one.daysAgo > 0 };
  });
  await db.activity.createMany({
    data: held.map((one) => ({
      id: one.id,
      kind: one.kind,
      serviceCode: one.service,
      title: `${one.title} (contoh)`,
      regionCode: one.region,
      startsAt: one.startsAt,
      endsAt: addHours(one.startsAt, 7),
      quota: 20,
      createdById: people.get("staf") ?? null,
      createdAt: addDays(one.startsAt, -30),
    })),
  });
  const rows = held.flatMap((one) =>
    makers.flatMap((maker, at) => {
      if (chance(`joins:${one.title}:${maker.key}`) > 0.3) return [];
      const result: Result = one.past ? resultOf(one.kind, chance(`result:${one.title}:${maker.key}`)) : "registered";
      return [
        {
          one,
          result,
          id: seedId(`seat:${one.id}:${maker.key}`),
          of: enterpriseId(maker),
          name: ownerNames[at] ?? maker.name,
        },
      ];
    }),
  );
  const certificate = (id: string) => `SRT-${id.slice(-6)} (contoh)`;
  await db.attendance.createMany({
    data: rows.map(({ one, result, id, of, name }) => ({
      id,
      activityId: one.id,
      enterpriseId: of,
      personName: `${name} (contoh)`,
      result,
      scoreBefore: result === "passed" ? 40 + Math.floor(chance(`before:${id}`) * 25) : null,
      scoreAfter: result === "passed" ? 70 + Math.floor(chance(`after:${id}`) * 28) : null,
      certificateNumber: result === "passed" ? certificate(id) : null,
      at: addDays(one.startsAt, -10),
    })),
  });
  await db.outcome.createMany({
    data: rows
      .filter(({ result }) => result === "passed")
      .map(({ one, id, of }) => ({
        id: seedId(`certificate:${id}`),
        activityId: one.id,
        enterpriseId: of,
        kindCode: "TRAINING_CERT",
        evidenceNumber: certificate(id),
        happenedOn: new Date(witDay(one.startsAt)),
        byId: people.get("staf") ?? null,
        at: addHours(one.startsAt, 8),
      })),
  });
  await seedEvents(
    db,
    rows.map(({ one, result, id, of }) => ({
      name: `seat:${id}`,
      at: one.past ? addHours(one.startsAt, 8) : addDays(now, -2),
      flow: "attendance",
      action: result === "registered" ? "enrol" : result,
      subject: { kind: "activity" as const, id: one.id },
      subjects: [{ kind: "enterprise" as const, id: of }],
      actorId: people.get("staf") ?? null,
      details: { title: `${one.title} (contoh)` },
    })),
  );
}

function resultOf(kind: "class" | "expo", luck: number): Result {
  if (luck < 0.12) return "absent";
  return kind === "class" && luck > 0.3 ? "passed" : "attended";
}
