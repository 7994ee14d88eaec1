import { regencies } from "#app/domain/places/places.server.ts";

const province = "82";

/** The ten regencies by their code, without the rank that all but the two cities share: "Halmahera Barat", "Kota Ternate". */
export async function originNames(): Promise<ReadonlyMap<string, string>> {
  return new Map((await regencies(province)).map(({ code, name }) => [code, name.replace(/^Kabupaten /, "")]));
}
