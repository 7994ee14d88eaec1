import type { z } from "zod";
import type { Person } from "#app/core/actor.ts";
import { type FormState, shownAgain } from "#app/core/forms.ts";
import { type Result, refuse } from "#app/core/result.ts";
import { readUploads } from "#app/domain/media/media.server.ts";
import {
  acceptJob,
  agreeQuote,
  approveProof,
  askChanges,
  awaitMaterial,
  briefJob,
  cancelJob,
  changeOptions,
  closeJob,
  declineJob,
  finishPrinting,
  grantRound,
  handOver,
  holdJob,
  passCheck,
  quoteJob,
  receiveMaterial,
  refuseQuote,
  resumeJob,
  sendBackToPress,
  sendProof,
  startPrinting,
} from "#app/domain/packaging/packaging.server.ts";
import {
  approvalSchema,
  arrivalSchema,
  briefSchema,
  changesSchema,
  checkSchema,
  finishSchema,
  handOverSchema,
  holdSchema,
  optionsSchema,
  proofSchema,
  quoteSchema,
  reasonSchema,
} from "#app/domain/packaging/packaging.ts";
import { answer, readFormData } from "#app/platform/http/form.server.ts";

type Desk = { actor: Person; id: string };

/** Steps that need no words. */
const plain = {
  accept: acceptJob,
  agreeQuote,
  awaitMaterial,
  print: startPrinting,
  close: closeJob,
  resume: resumeJob,
  grantRound,
} as const;

/** Which command a button of a job stands for; null when it was done, else the reply that says why not. */
export async function actOn({ actor, id }: Desk, posted: FormData) {
  const action = posted.get("action");
  if (typeof action === "string" && isPlain(action)) return landed(shownAgain(posted))(await plain[action](actor, id));
  switch (action) {
    case "decline":
      return read(posted, reasonSchema, ({ reason }) => declineJob(actor, id, reason));
    case "cancel":
      return read(posted, reasonSchema, ({ reason }) => cancelJob(actor, id, reason));
    case "refuseQuote":
      return read(posted, reasonSchema, ({ reason }) => refuseQuote(actor, id, reason));
    case "brief":
      return read(posted, briefSchema, (form) => briefJob(actor, id, form));
    case "changeOptions":
      return read(posted, optionsSchema, (form) => changeOptions(actor, id, form));
    case "quote":
      return read(posted, quoteSchema, (form) => quoteJob(actor, id, form));
    case "approveProof":
      return read(posted, approvalSchema, (form) => approveProof(actor, id, form));
    case "askChanges":
      return read(posted, changesSchema, (form) => askChanges(actor, id, form));
    case "receiveMaterial":
      return read(posted, arrivalSchema, (form) => receiveMaterial(actor, id, form));
    case "finishPrinting":
      return read(posted, finishSchema, (form) => finishPrinting(actor, id, form));
    case "passCheck":
      return read(posted, checkSchema, (form) => passCheck(actor, id, form));
    case "rework":
      return read(posted, checkSchema, (form) => sendBackToPress(actor, id, form));
    case "handOver":
      return read(posted, handOverSchema, (form) => handOver(actor, id, form));
    case "hold":
      return read(posted, holdSchema, (form) => holdJob(actor, id, form));
    default:
      return landed(shownAgain(posted))(refuse("form.badChoice"));
  }
}

/** A proof comes as a multipart form of its own: the artwork and a few words. */
export async function sendArtwork({ actor, id }: Desk, request: Request) {
  const uploads = await readUploads(request, "artwork");
  if (!uploads.ok) return landed({ values: {}, errors: {} })(uploads);
  const [file] = uploads.value.files;
  return read(uploads.value.form, proofSchema, async ({ note }) =>
    file ? sendProof(actor, id, { file, note }) : refuse("form.required", { field: "artwork" }),
  );
}

const landed = (form: FormState) => (result: Result) => answer(result, { form, then: () => null });

async function read<S extends z.ZodType>(posted: FormData, schema: S, act: (value: z.output<S>) => Promise<Result>) {
  const form = readFormData(posted, schema);
  return form.ok ? landed(form.form)(await act(form.value)) : form.reply;
}

const isPlain = (action: string): action is keyof typeof plain => Object.hasOwn(plain, action);
