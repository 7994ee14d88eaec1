import sharp from "sharp";
import type { Person } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { rupiah } from "#app/core/money.ts";
import { addDays } from "#app/core/time.ts";
import {
  acceptJob,
  agreeQuote,
  approveProof,
  awaitMaterial,
  briefJob,
  finishPrinting,
  handOver,
  jobPage,
  passCheck,
  quoteJob,
  receiveMaterial,
  requestJob,
  sendProof,
  startPrinting,
} from "#app/domain/packaging/packaging.server.ts";
import type { CheckAnswer, CheckItem, JobState } from "#app/domain/packaging/packaging.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";

/** A drawing of one colour: each colour is another artwork. */
export async function artwork(red = 180): Promise<Uint8Array> {
  const background = { r: red, g: 40, b: 40 };
  return new Uint8Array(
    await sharp({ create: { width: 200, height: 250, channels: 3, background } })
      .png()
      .toBuffer(),
  );
}

export const brief = {
  form: "standingPouch",
  material: "PET12/ALU7/LLDPE80",
  size: "140 × 220 mm",
  colours: "CMYK + putih",
  finish: "matte",
  quantity: 500,
  goal: "Kopi tahan aroma di rak toko.",
} as const;

/** A check that found everything in order. */
export const allPass: Record<CheckItem, CheckAnswer> = {
  size: "pass",
  colour: "pass",
  register: "pass",
  seal: "pass",
  barcode: "pass",
  label: "pass",
  count: "pass",
};

/** 1,500 pouches on the shelf, to be ordered again at 300. */
export async function pouches(onhand = 1_500): Promise<string> {
  const id = newId();
  await db.material.create({
    data: { id, code: `pouch-${id.slice(-6)}`, name: "Standing pouch 14 × 22", unit: "lembar", onhand, reorderAt: 300 },
  });
  return id;
}

type Team = { owner: Person; operator: Person; designer: Person };
type Made = Team & { variantId: string; materialId: string; quantity?: number; subsidise?: boolean };

const road: readonly JobState[] = [
  "requested",
  "accepted",
  "briefed",
  "quoted",
  "designing",
  "proofSent",
  "proofApproved",
  "waitingMaterial",
  "ready",
  "printing",
  "qualityCheck",
];

/** A job taken along the road by the commands themselves, as far as `until` says. */
export async function job(until: JobState, made: Made): Promise<string> {
  const { owner, operator, designer, variantId, materialId, quantity = 500, subsidise = false } = made;
  const asked = await requestJob(owner, { variantId, works: ["design", "print"], quantity, wish: null });
  if (!asked.ok) throw new Error(asked.code);
  const id = asked.value.jobId;
  const steps = [
    () => acceptJob(operator, id),
    () => briefJob(operator, id, { ...brief, quantity }),
    () =>
      quoteJob(operator, id, {
        lines: [
          { text: "Desain", quantity: 1, unitPrice: rupiah(150_000), materialId: null },
          { text: "Cetak pouch", quantity, unitPrice: rupiah(2_800), materialId },
        ],
        subsidise,
        promisedOn: addDays(clock.now(), 30),
      }),
    () => agreeQuote(owner, id),
    async () => sendProof(designer, id, { file: await artwork(), note: null }),
    async () => approveProof(owner, id, { proofId: await proofOf(designer, id) }),
    () => awaitMaterial(operator, id),
    () => receiveMaterial(operator, id, { arrived: [] }),
    () => startPrinting(operator, id),
    () => finishPrinting(operator, id, { good: quantity, waste: 6 }),
  ];
  for (const step of steps.slice(0, road.indexOf(until))) {
    const taken = await step();
    if (!taken.ok) throw new Error(taken.code);
  }
  return id;
}

/** A job that was handed over, checked by a second operator. */
export async function handedOver(made: Made & { second: Person }): Promise<string> {
  const id = await job("qualityCheck", made);
  const passed = await passCheck(made.second, id, { results: allPass, note: null });
  const given = passed.ok ? await handOver(made.operator, id, { quantity: 500, receiverName: "Nurhayati" }) : passed;
  if (!given.ok) throw new Error(given.code);
  return id;
}

/** The newest proof of a job. */
export async function proofOf(reader: Person, jobId: string): Promise<string> {
  return (await jobPage(reader, jobId))?.proofs[0]?.id ?? "";
}
