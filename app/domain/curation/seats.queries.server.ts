import type { Tx } from "#app/platform/db/db.server.ts";
import type { Answer } from "./score.rules.ts";

/** The seats of a version as the rules read them; every round, oldest first. */
export type Seat = {
  id: string;
  round: number;
  seat: number;
  curatorId: string;
  /** `held`: the verdict is pressed and can still be taken back; it counts for nothing yet. */
  state: "claimed" | "held" | "submitted" | "released" | "lapsed";
  checklistId: string;
  versionHash: string;
  noConflict: boolean;
  claimedAt: Date;
  touchedAt: Date;
  submittedAt: Date | null;
  verdict: "pass" | "return" | null;
  score: number | null;
  note: string;
  answers: readonly SeatAnswer[];
};

export type SeatAnswer = {
  itemId: string;
  code: string;
  hardGate: boolean;
  mandatory: boolean;
  service: string | null;
  answer: Answer | null;
  points: number | null;
  note: string;
  refer: boolean;
};

export async function seatsOf(tx: Tx, versionId: string): Promise<Seat[]> {
  const rows = await tx.review.findMany({
    where: { versionId },
    orderBy: [{ round: "asc" }, { seat: "asc" }, { claimedAt: "asc" }],
    include: {
      answers: { include: { item: { select: { code: true, hardGate: true, mandatory: true, serviceCode: true } } } },
    },
  });
  return rows.map(({ answers, ...row }) => ({
    ...row,
    answers: answers.map(({ item, itemId, answer, points, note, refer }) => ({
      itemId,
      answer,
      points,
      note,
      refer,
      code: item.code,
      hardGate: item.hardGate,
      mandatory: item.mandatory,
      service: item.serviceCode,
    })),
  }));
}

export const isOccupied = ({ state }: Pick<Seat, "state">): boolean =>
  state === "claimed" || state === "held" || state === "submitted";
export const hasSpoken = ({ state }: Pick<Seat, "state">): boolean => state === "submitted";
