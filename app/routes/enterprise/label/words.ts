import type { LabelSheet } from "#app/domain/catalog/catalog.server.ts";
import {
  allergensMarked,
  type LabelKey,
  type LabelPart,
  netText,
  nutrients,
  shareOfDay,
} from "#app/domain/catalog/catalog.ts";
import { type MessageKey, translator } from "#app/i18n/index.ts";

/** A label is Indonesian whatever its reader speaks. */
const t = translator("id");

type Said = LabelSheet["says"];
const more = ({ more: written }: Said, key: LabelKey): string => written[key] ?? "";
const plain = (text: string): LabelPart[] => [{ text, bold: false }];

/** What is printed, paragraph by paragraph; what the record does not hold is left out, never invented. */
export function labelWords({ says, around }: LabelSheet): LabelPart[][] {
  const said = (key: MessageKey, written: string) => (written ? [plain(t(key, { text: written }))] : []);
  return [
    ...(says.composition
      ? [[{ text: t("label.print.composition"), bold: true }, ...allergensMarked(says.composition)]]
      : []),
    ...allergenWords(says),
    ...nutritionWords(says),
    ...storageWords(says),
    ...said("label.print.use", more(says, "howToUse")),
    ...said("label.print.warning", more(says, "warning")),
    ...said("label.print.origin", more(says, "origin")),
    plain(t("label.print.maker", { maker: makerOf(says, around.maker) })),
    ...around.licences
      .filter(({ kind }) => kind !== "nib" && kind !== "brand")
      .map(({ kind, number }) => plain(`${t.lookup(`licences.kind.${kind}`) ?? kind}: ${number}`)),
    ...(says.notHalal ? [[{ text: t("label.print.notHalal"), bold: true }]] : []),
  ];
}

const makerOf = (says: Said, maker: LabelSheet["around"]["maker"]): string =>
  [says.producer || maker.name, more(says, "address") || maker.address].filter(Boolean).join(", ");

function allergenWords(says: Said): LabelPart[][] {
  const also = more(says, "alsoMade");
  const marked = allergensMarked(says.composition).some(({ bold }) => bold);
  const kinds = says.allergens.map((kind) => t.lookup(`catalog.allergen.${kind}`) ?? kind).join(", ");
  return [
    ...(says.allergens.length > 0
      ? [plain(marked ? t("label.print.allergens") : t("label.print.allergensOf", { kinds }))]
      : []),
    ...(also ? [plain(t("label.print.alsoMade", { kinds: also }))] : []),
  ];
}

function nutritionWords(says: Said): LabelPart[][] {
  const given = nutrients.filter((nutrient) => more(says, nutrient) !== "");
  const serving = more(says, "serving");
  if (given.length === 0 || !serving) return [];
  const servings = more(says, "servings");
  const amounts = given.map((nutrient) => {
    const written = more(says, nutrient);
    const amount = t(`label.print.amount.${nutrient}`, { amount: written });
    const percent = shareOfDay(nutrient, Number(written.replace(",", ".")));
    return percent === null ? amount : t("label.print.share", { amount, percent });
  });
  const figures = {
    serving: `${serving} ${says.netUnit === "ml" ? "ml" : "g"}`,
    servings: servings ? t("label.print.servings", { n: servings }) : "",
    amounts: amounts.join(", "),
  };
  return [plain(`${t("label.print.nutrition", figures)} ${t("label.print.day")}`)];
}

function storageWords(says: Said): LabelPart[][] {
  if (says.storage === null) return [];
  const storage = t.lookup(`catalog.storage.${says.storage}`) ?? says.storage;
  return [plain(t("label.print.storage", { storage, more: more(says, "howToStore") }).trim())];
}

/** The large letters: the name, and what is in it. */
export function headOf({ says }: LabelSheet) {
  const net = netText(says.netQuantity, says.netUnit, "id");
  return { name: says.name, net: net && t("label.print.net", { net }) };
}

export const boxWords = {
  halal: t("label.print.halalBox"),
  code: t("label.print.code"),
  before: t("label.print.bestBefore"),
};
