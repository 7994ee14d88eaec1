import { crafts } from "./crafts.ts";
import { drinks } from "./drinks.ts";
import { fish } from "./fish.ts";
import { snacks } from "./snacks.ts";
import { spices } from "./spices.ts";

export const goodsTexts = [...drinks, ...snacks, ...fish, ...spices, ...crafts];
