import { paths } from "#app/core/paths.ts";
import type { LabelSheet } from "#app/domain/catalog/catalog.server.ts";
import type { Translate } from "#app/i18n/index.ts";
import { labelPicture, sizeOf } from "./picture.ts";
import { labelWords } from "./words.ts";

/** The labels of a product's packs: what each must bear and bears, and its picture. */
export function labelView(sheets: readonly LabelSheet[], productId: string, t: Translate) {
  return sheets.map((sheet, at) => {
    const { variantId, says, items } = sheet;
    const { fits, width, height } = labelPicture(sheet);
    const asked = items.filter(({ mandatory }) => mandatory);
    const there = asked.filter(({ done }) => done).length;
    const drawn = items.map(({ kind, mandatory, done, step, field }) => ({
      ...{ kind, mandatory, done, words: t(`label.item.${kind}`), lacks: t(`label.lacks.${kind}`) },
      href: `${paths.enterprise.productStep(productId, step)}#${encodeURIComponent(
        field.replace("variants[0]", `variants[${at}]`),
      )}`,
    }));
    return {
      ...{ variantId, fits, width, height },
      pack: says.pack || t("catalog.desk.variant", { n: at + 1 }),
      there,
      asked: asked.length,
      mandatory: drawn.filter((item) => item.mandatory),
      beside: drawn.filter((item) => !item.mandatory),
      size: sizeOf(sheet).replace("x", " × "),
      src: paths.enterprise.labelFile(productId, variantId),
      alt: t("label.preview.alt", {
        ...{ name: says.name, pack: says.pack },
        said: labelWords(sheet)
          .map((parts) => parts.map(({ text }) => text).join(""))
          .join(" "),
      }),
    };
  });
}

export type LabelView = ReturnType<typeof labelView>[number];
