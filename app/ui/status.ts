import type { IconName } from "./icons.ts";

/** ok done, wait in the centre's hands, todo the reader must act, bad refused or held, mute draft, line ended. */
export type Tone = "ok" | "wait" | "todo" | "bad" | "mute" | "line";

type Look = readonly [tone: Tone, icon: IconName];

/** How each state looks; the words are the message keys `state.<flow>.<state>`. */
const looks: Readonly<Record<string, Readonly<Record<string, Look>>>> = {
  listingVersion: {
    draft: ["mute", "pencil"],
    submitted: ["wait", "send"],
    inReview: ["wait", "search-check"],
    returned: ["todo", "wrench"],
    approved: ["ok", "badge-check"],
    rejected: ["bad", "x"],
    withdrawn: ["line", "undo-2"],
    superseded: ["line", "history"],
    discarded: ["line", "trash-2"],
  },
  product: {
    neverLive: ["mute", "pencil"],
    live: ["ok", "store"],
    archived: ["line", "archive"],
    held: ["bad", "ban"],
    soldOut: ["todo", "package"],
  },
  order: {
    placed: ["todo", "wallet"],
    review: ["wait", "search-check"],
    confirmed: ["wait", "receipt"],
    completed: ["ok", "check"],
    cancelled: ["line", "x"],
    expired: ["line", "hourglass"],
  },
  payment: {
    unpaid: ["todo", "wallet"],
    processing: ["wait", "loader"],
    paid: ["ok", "check"],
    failed: ["bad", "x"],
    expired: ["line", "hourglass"],
    refunded: ["mute", "banknote"],
    partlyRefunded: ["mute", "banknote"],
    atPickup: ["wait", "hand-coins"],
  },
  parcel: {
    new: ["todo", "inbox"],
    accepted: ["wait", "package-open"],
    packed: ["wait", "package"],
    shipped: ["wait", "truck"],
    delivered: ["wait", "package-check"],
    received: ["ok", "check"],
    rejected: ["bad", "x"],
    lost: ["bad", "circle-question-mark"],
    disputed: ["todo", "undo-2"],
    refunded: ["mute", "banknote"],
    returned: ["mute", "undo-2"],
    restocked: ["line", "boxes"],
  },
  complaint: {
    open: ["todo", "message-square-warning"],
    answered: ["wait", "message-circle"],
    closed: ["ok", "check"],
  },
  refund: {
    requested: ["wait", "inbox"],
    approved: ["wait", "check"],
    rejected: ["bad", "x"],
    sent: ["wait", "send"],
    settled: ["ok", "banknote"],
    failed: ["todo", "triangle-alert"],
  },
  review: {
    claimed: ["wait", "user"],
    submitted: ["ok", "check"],
    released: ["line", "undo-2"],
    lapsed: ["line", "hourglass"],
  },
  licence: {
    typed: ["mute", "pencil"],
    formatOk: ["mute", "check"],
    documentSeen: ["ok", "file-check"],
    checkedAtIssuer: ["ok", "shield-check"],
    voided: ["bad", "ban"],
  },
  serviceCase: {
    requested: ["mute", "inbox"],
    triaged: ["wait", "search-check"],
    scheduled: ["wait", "calendar"],
    inProgress: ["wait", "loader"],
    delivered: ["ok", "check"],
    followUp: ["todo", "corner-down-right"],
    closed: ["ok", "check"],
    noShow: ["bad", "circle-slash"],
    referredOut: ["line", "external-link"],
    cancelled: ["line", "x"],
  },
  serviceSession: { draft: ["mute", "pencil"], final: ["ok", "check"] },
  packagingJob: {
    requested: ["mute", "inbox"],
    accepted: ["wait", "check"],
    declined: ["bad", "x"],
    briefed: ["mute", "file-text"],
    quoted: ["todo", "wallet"],
    designing: ["wait", "pen-tool"],
    proofSent: ["todo", "message-circle"],
    proofApproved: ["ok", "check"],
    waitingMaterial: ["wait", "boxes"],
    ready: ["wait", "list-checks"],
    printing: ["wait", "printer"],
    qualityCheck: ["wait", "microscope"],
    readyForPickup: ["ok", "package-check"],
    handedOver: ["ok", "handshake"],
    closed: ["line", "archive"],
    cancelled: ["line", "x"],
  },
};

/** An unknown state is shown plainly rather than not at all. */
export const lookOf = (flow: string, state: string): Look => looks[flow]?.[state] ?? ["mute", "info"];
