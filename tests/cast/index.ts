/**
 * The people and goods of every test: two owners with an enterprise each, the staff, a shopper, and coffee that is
 * already sold. They are known by what they do. Each call needs an empty database and fills it once.
 */
import type { Person } from "#app/core/actor.ts";
import { type CastEnterprise, enterprise } from "./enterprises.ts";
import { type CastProduct, product } from "./goods.ts";
import { land } from "./land.ts";
import { person } from "./people.ts";

export { type CastEnterprise, enterprise } from "./enterprises.ts";
export { type CastProduct, type CastVariant, product } from "./goods.ts";
export { land, today } from "./land.ts";
export { person } from "./people.ts";

export type Cast = {
  martPlaceId: string;
  kitchen: CastEnterprise;
  otherKitchen: CastEnterprise;
  owner: Person;
  otherOwner: Person;
  shopper: Person;
  curator: Person;
  secondCurator: Person;
  leadCurator: Person;
  operator: Person;
  finance: Person;
  staff: Person;
  admin: Person;
  coffee: CastProduct;
};

export async function cast(): Promise<Cast> {
  const { martPlaceId } = await land();
  const kitchen = await enterprise("Dapur Rempah");
  const otherKitchen = await enterprise("Dapur Bacan", { districtCode: "82.04.05", scale: "small" });
  const owner = await person("Pemilik", { enterpriseId: kitchen.id });
  return {
    martPlaceId,
    kitchen,
    otherKitchen,
    owner,
    otherOwner: await person("Pemilik lain", { enterpriseId: otherKitchen.id }),
    shopper: await person("Pembeli"),
    curator: await person("Kurator", { roles: ["curator"] }),
    secondCurator: await person("Kurator kedua", { roles: ["curator"] }),
    leadCurator: await person("Kurator utama", { roles: ["curator", "leadCurator"] }),
    operator: await person("Operator", { roles: ["operator"] }),
    finance: await person("Keuangan", { roles: ["finance"] }),
    staff: await person("Staf", { roles: ["staff"] }),
    admin: await person("Admin", { roles: ["admin"] }),
    coffee: await product(owner, kitchen),
  };
}
