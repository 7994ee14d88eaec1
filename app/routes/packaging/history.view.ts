import { formatMoment } from "#app/core/time.ts";
import type { JobPage } from "#app/domain/packaging/packaging.server.ts";
import type { Translate } from "#app/i18n/index.ts";
import type { IconName } from "#app/ui/icons.ts";
import type { NameOf } from "./job.view.ts";

type Happened = {
  id: string;
  at: string;
  when: string;
  title: string;
  icon: IconName;
  note: string | null;
  by: string;
};

/** What happened to a job, the newest first, in words about what was done. */
export const jobHistory = (page: JobPage, t: Translate, nameOf: NameOf): Happened[] =>
  page.history.map(({ id, action, at, note, actorKind, actorId }) => ({
    id,
    at: at.toISOString(),
    when: formatMoment(at, t.language),
    title: t.lookup(`packaging.did.${action}`) ?? action,
    icon: iconOf(action),
    note,
    by: actorKind === "system" ? t("packaging.by.system") : nameOf(actorId),
  }));

/** Everybody named on the page of a job, to be asked for at once. */
export const peopleOf = (page: JobPage): string[] =>
  [
    page.operatorId,
    ...page.history.map((moment) => moment.actorId),
    ...page.proofs.flatMap((proof) => [proof.sentById, proof.approvedById]),
    ...page.runs.map((run) => run.printerId),
    ...page.checks.map((check) => check.checkerId),
    ...page.handovers.map((handover) => handover.byId),
  ].filter((id) => id !== null);

const icons: Readonly<Record<string, IconName>> = {
  request: "inbox",
  quote: "wallet",
  sendProof: "pen-tool",
  approveProof: "check",
  askChanges: "message-circle",
  voidApproval: "triangle-alert",
  print: "printer",
  passCheck: "microscope",
  rework: "rotate-ccw",
  handOver: "handshake",
  close: "archive",
  cancel: "x",
  decline: "x",
  refuseQuote: "x",
  hold: "ban",
};
const iconOf = (action: string) => icons[action] ?? "corner-down-right";
