import type { packaging as source } from "../id/packaging.ts";
import type { Texts } from "../texts.ts";

export const packaging = {
  "packaging.title": "Packaging house",
  "packaging.lead": "Every job that is not finished, the nearest promise first.",
  "packaging.lane.brief": "Brief",
  "packaging.lane.design": "Design",
  "packaging.lane.approval": "Approval & label check",
  "packaging.lane.print": "Print",
  "packaging.lane.handover": "Check & hand-over",
  "packaging.pieces": "{count} packs",
  "packaging.promised": "Promised {day}",
  "packaging.late": "{days} days late",
  "packaging.onHold": "On hold: {reason}",
  "packaging.laneEmpty": "Empty",
  "packaging.empty.title": "No packaging jobs yet.",
  "packaging.empty.text": "Jobs appear here once an enterprise asks for packaging of a product that is live.",
  "packaging.summary": "{count} jobs under way, {late} past their promise",
} satisfies Texts<typeof source>;
