import type { Rupiah } from "#app/core/money.ts";
import type { Choice } from "#app/core/workflow.ts";
import type { KnownPack, KnownProduct } from "#app/domain/catalog/catalog.server.ts";
import type { NamedEnterprise } from "#app/domain/enterprises/enterprises.server.ts";
import type { CaseAction, CaseState } from "./case.lifecycle.ts";
import type { Channel } from "./case.schema.ts";
import type { OutcomeCode } from "./outcome.kinds.ts";
import type { ServiceCode } from "./templates.ts";

export type CasePage = {
  id: string;
  number: string;
  service: ServiceCode;
  state: CaseState;
  stage: string | null;
  topic: string;
  problem: string | null;
  channel: Channel | null;
  enterprise: NamedEnterprise | null;
  products: KnownProduct[];
  packs: KnownPack[];
  consultant: string | null;
  requestedAt: Date;
  scheduledAt: Date | null;
  dueAt: Date | null;
  closedReason: string | null;
  referredTo: string | null;
  mirrored: boolean;
  /** Opened for an item that failed in curation; the topic names it. */
  referral: boolean;
  hasBaseline: boolean;
  choices: Choice<CaseAction>[];
  sessions: SessionView[];
  outcomes: OutcomeView[];
  followUps: FollowUpView[];
};
export type SessionView = {
  id: string;
  state: "draft" | "final";
  channel: Channel;
  startedAt: Date;
  minutes: number | null;
  consultant: string;
  mine: boolean;
  diagnosis: string | null;
  advice: string | null;
  nextVisitOn: Date | null;
  notes: { id: string; text: string; by: string; at: Date }[];
  actionItems: { id: string; text: string; ownedBy: string; dueOn: Date | null }[];
};
export type OutcomeView = {
  id: string;
  kind: OutcomeCode;
  evidenceNumber: string | null;
  documentId: string | null;
  amount: Rupiah | null;
  quantity: number | null;
  happenedOn: Date;
};
export type FollowUpView = {
  id: string;
  afterDays: number;
  dueOn: Date;
  doneAt: Date | null;
  note: string | null;
  late: boolean;
};
