import type { places as source } from "../id/places.ts";
import type { Texts } from "../texts.ts";

export const places = {
  "places.zone.Z0": "Within the city",
  "places.zone.Z1": "Tidore, Sofifi and West Halmahera",
  "places.zone.Z2": "Halmahera, Morotai and Bacan",
  "places.zone.Z3": "Sula, Taliabu, Obi, Patani and Gebe",
  "places.zone.Z4": "Sulawesi, Maluku and Papua",
  "places.zone.Z5": "Java and Bali",
  "places.zone.Z6": "Sumatra, Kalimantan and Nusa Tenggara",
  "places.kind.premises": "Maker's premises",
  "places.kind.mart": "UKM Mart building",
  "places.kind.packagingHouse": "Packaging house",
} satisfies Texts<typeof source>;
