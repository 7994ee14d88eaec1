import type { LabelRecord } from "#app/domain/catalog/catalog.server.ts";
import type { LicenceView } from "#app/domain/licences/licences.server.ts";

/** What a label has to say, looked up in the label record: what is missing here is missing on the print. */
export const labelItems = [
  "name",
  "composition",
  "net",
  "producer",
  "licence",
  "halal",
  "shelfLife",
  "storage",
  "barcode",
] as const;
export type LabelItem = (typeof labelItems)[number];

export function labelCheck(
  says: LabelRecord["says"],
  licences: readonly LicenceView[],
): { item: LabelItem; ok: boolean }[] {
  const valid = licences.filter(({ state, validity }) => state !== "voided" && validity !== "expired");
  const holds: Record<LabelItem, boolean> = {
    name: says.name !== "",
    composition: says.composition !== "",
    net: says.netQuantity !== null && says.netUnit !== null,
    producer: says.producer !== null && says.producer !== "",
    licence: valid.length > 0 && valid.length === licences.length,
    halal: says.notHalal || valid.some(({ kind }) => kind === "halal"),
    shelfLife: says.shelfLifeDays !== null,
    storage: says.storage !== null,
    barcode: says.barcode !== null,
  };
  return labelItems.map((item) => ({ item, ok: holds[item] }));
}
