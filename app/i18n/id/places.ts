export const places = {
  "places.zone.Z0": "Dalam kota",
  "places.zone.Z1": "Tidore, Sofifi dan Halmahera Barat",
  "places.zone.Z2": "Halmahera, Morotai dan Bacan",
  "places.zone.Z3": "Sula, Taliabu, Obi, Patani dan Gebe",
  "places.zone.Z4": "Sulawesi, Maluku dan Papua",
  "places.zone.Z5": "Jawa dan Bali",
  "places.zone.Z6": "Sumatera, Kalimantan dan Nusa Tenggara",
  "places.kind.premises": "Tempat usaha",
  "places.kind.mart": "Gedung UKM Mart",
  "places.kind.packagingHouse": "Rumah Kemasan",
} as const;
