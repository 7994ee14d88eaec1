import { createHash } from "node:crypto";
import { addDays, witDay } from "#app/core/time.ts";
import type { LabelRecord } from "#app/domain/catalog/catalog.server.ts";
import { type JobState, jobLifecycle } from "#app/domain/packaging/packaging.ts";
import type { DemoKey } from "./accounts.ts";
import type { SeedContext } from "./context.ts";
import { optionsOf, type SampleJob, sampleMaterials } from "./data/packaging-jobs.ts";
import type { SeedEvent } from "./history.ts";
import { seedId } from "./ids.ts";

export const materialId = (code: string): string => seedId(`material:${code}`);
export type Stage = { state: JobState; at: Date; byId: string };
export type SampleProof = {
  id: string;
  number: number;
  artworkId: string;
  fileKey: string;
  artworkHash: Buffer;
  sentAt: Date;
  sentById: string;
  refused: Stage | null;
  approved: Stage | null;
};

/** A sample job with everything that happened to it, before any of it is written. */
export type Walked = ReturnType<typeof roadOf>;

type Given = { sample: SampleJob; at: number; label: LabelRecord; slug: string; numbers: Map<string, number> };

export function roadOf({ now, people }: SeedContext, { sample, at, label, slug, numbers }: Given) {
  const id = seedId(`packaging job:${at}`);
  const who = (key: DemoKey): string => people.get(key) ?? "";
  const ownerId = who(sample.of === "any" ? "konsultan" : sample.of);
  const askedAt = addDays(now, -sample.askedDaysAgo);
  const span = (sample.askedDaysAgo - sample.lastDaysAgo) / Math.max(1, sample.road.length);
  const stages = sample.road.map((state, step): Stage => {
    const from = sample.road[step - 1] ?? "requested";
    const at = addDays(askedAt, span * (step + 1));
    return { state, at, byId: actorOf(from, state, { ownerId, who }) };
  });
  const month = witDay(askedAt).slice(0, 7).replace("-", "");
  const count = (numbers.get(month) ?? 0) + 1;
  numbers.set(month, count);
  const number = `RK-${month}-${String(count).padStart(3, "0")}`;
  const reached = (state: JobState) => stages.find((stage) => stage.state === state) ?? null;
  const handed = reached("handedOver");
  return {
    ...{ id, sample, label, slug, number, askedAt, ownerId, stages },
    quantity: sample.quantity,
    options: { form: sample.form, ...optionsOf[sample.form] },
    material: materialOf(sample.form),
    printed: reached("printing"),
    checked: reached("readyForPickup"),
    handedOver: handed && { ...handed, year: Number(witDay(handed.at).slice(0, 4)) },
    checkerId: who("operator2"),
    designerId: who("desainer"),
    operatorId: who("operator"),
    proofs: proofsOf(id, stages, who("desainer")),
    events: eventsOf(id, { label, stages, askedAt, ownerId, number, reason: sample.reason ?? null }),
  };
}

const materialOf = (form: SampleJob["form"]) => {
  const found = sampleMaterials.find(({ forms }) => forms.some((one) => one === form));
  return found ?? sampleMaterials[0];
};

type People = { ownerId: string; who: (key: DemoKey) => string };

function actorOf(from: JobState, to: JobState, { ownerId, who }: People): string {
  const action = actionOf(from, to);
  const by: readonly string[] = jobLifecycle.transitions[action].by;
  if (by.includes("owner") && action !== "cancel") return ownerId;
  if (action === "sendProof") return who("desainer");
  return who(action === "passCheck" ? "operator2" : "operator");
}

const actions = Object.keys(jobLifecycle.transitions) as (keyof typeof jobLifecycle.transitions)[]; // the table's own keys

/** The action a person takes from here to there; the owner's no to a quote comes before a cancellation. */
function actionOf(from: JobState, to: JobState) {
  const found = actions.find((action) => {
    const step = jobLifecycle.transitions[action];
    return step.to === to && step.from.includes(from) && step.by.some((role) => role !== "system");
  });
  if (!found) throw new Error(`no way from ${from} to ${to}`);
  return found;
}

function proofsOf(jobId: string, stages: readonly Stage[], sentById: string): SampleProof[] {
  const sent = stages.flatMap((stage, step) =>
    stage.state === "proofSent" ? [{ stage, next: stages[step + 1] }] : [],
  );
  return sent.map(({ stage, next }, at) => ({
    id: seedId(`proof:${jobId}:${at}`),
    number: at + 1,
    artworkId: seedId(`artwork:${jobId}:${at}`),
    fileKey: `artwork/${createHash("sha256").update(`${jobId}:${at}`).digest("hex").slice(0, 32)}.svg`,
    artworkHash: Buffer.alloc(0),
    ...{ sentAt: stage.at, sentById },
    refused: next?.state === "designing" ? next : null,
    approved: next?.state === "proofApproved" ? next : null,
  }));
}

type Told = {
  label: LabelRecord;
  stages: readonly Stage[];
  askedAt: Date;
  ownerId: string;
  number: string;
  reason: string | null;
};

function eventsOf(id: string, { label, stages, askedAt, ownerId, number, reason }: Told): SeedEvent[] {
  const concerned = {
    flow: "packagingJob",
    subject: { kind: "job", id },
    subjects: [
      { kind: "product", id: label.productId },
      { kind: "enterprise", id: label.enterpriseId },
    ],
  } as const;
  const born = { ...concerned, name: `${id}:request`, at: askedAt, action: "request", to: "requested" };
  return [
    { ...born, actorId: ownerId, details: { number } },
    ...stages.map(({ state, at, byId }, step): SeedEvent => {
      const from = stages[step - 1]?.state ?? "requested";
      const note = noteOf(state, from) ?? (step === stages.length - 1 ? reason : null);
      return {
        ...concerned,
        name: `${id}:${step}`,
        at,
        action: actionOf(from, state),
        from,
        to: state,
        actorId: byId,
        note,
      };
    }),
  ];
}

export const CHANGES = "Nama produk kurang besar, warnanya ingin lebih gelap.";
const noteOf = (state: JobState, from: JobState) => (state === "designing" && from === "proofSent" ? CHANGES : null);
