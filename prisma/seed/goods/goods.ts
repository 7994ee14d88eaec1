import type { Pack } from "../packshots/scenes.ts";

export type Packaging = "glass" | "plastic" | "paper" | "can" | "alufoil" | "other" | "composite" | "multiple";
type Both = { id: string; en: string };

/** What the table of products cannot say: words, drawing and maker. `name` is the row's name there. */
export type GoodsText = {
  name: string;
  nameEn: string;
  maker: string;
  /** A shorter name for the drawn label. */
  label?: string;
  pack: Pack;
  /** c1 the goods or the pack, c2 the band of the label. */
  colours: readonly [string, string];
  /** One kind for all packs, or one for each. */
  packaging: Packaging | readonly Packaging[];
  story: Both;
  madeOf: Both;
  heightCm?: number;
  /** Parcel weight of each pack where the net weight cannot tell it. */
  grams?: readonly number[];
  care?: Both;
  technique?: Both;
  serving?: Both;
};

/** The ramps of the house as drawings need them: plain hex. */
export const colour = {
  laut400: "#5faebb",
  laut600: "#136d7e",
  laut700: "#025565",
  laut800: "#003f4d",
  laut900: "#012e39",
  pala200: "#fce4b0",
  pala300: "#fcd380",
  pala400: "#f9be4f",
  pala500: "#eca128",
  pala600: "#c87d1b",
  pala700: "#965719",
  pala800: "#724018",
  fuli500: "#e63e39",
  fuli600: "#c32324",
  fuli700: "#a01819",
  fuli800: "#7c1215",
  daun400: "#60b474",
  daun600: "#297946",
  daun700: "#1c6037",
  daun800: "#14482a",
  sagu100: "#f7f4ee",
  sagu200: "#ece8e0",
  sagu300: "#ddd7cd",
  sagu400: "#b7b0a5",
  sagu600: "#70675e",
  sagu800: "#3d332d",
  sagu900: "#2a201b",
  cengkeh100: "#f5e4dc",
  cengkeh300: "#cea799",
  cengkeh500: "#965e4b",
  cengkeh700: "#653728",
  cengkeh900: "#3a1d15",
  straw: "#d9b36a",
  steel: "#c3cbd0",
  cream: "#f4efdd",
} as const;
