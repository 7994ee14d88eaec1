import { regencies } from "#app/domain/places/places.server.ts";
import { keptRows } from "#app/platform/http/pages/rows.server.ts";

const province = "82";

/** The ten regencies by their code, without the rank that all but the two cities share: "Halmahera Barat", "Kota Ternate". */
export async function originNames(): Promise<ReadonlyMap<string, string>> {
  const rows = await keptRows("origins", () => regencies(province));
  return new Map(rows.map(({ code, name }) => [code, name.replace(/^Kabupaten /, "")]));
}
