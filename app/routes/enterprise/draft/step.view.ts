import { paths } from "#app/core/paths.ts";
import type { DeskProduct } from "#app/domain/catalog/catalog.server.ts";
import { type Step, steps } from "#app/domain/catalog/catalog.ts";
import { MAX_PHOTOS } from "#app/domain/media/media.ts";
import type { Translate } from "#app/i18n/index.ts";
import { missingView, stepAfter } from "../steps.ts";

/** One screen of a draft: where it lies among the six, what lacks here, and everything written so far. */
export function stepView(product: DeskProduct, step: Step, t: Translate) {
  const { productId, version, commissionBp, unsold } = product;
  const missing = missingView(productId, product.missing, t);
  const next = stepAfter(step);
  return {
    /** Fields are drawn anew from each edition; photos on their way must outlive the ones that came in before. */
    key: step === "foto" ? step : `${step} ${version.edition}`,
    productId,
    step,
    name: version.content.name.id,
    edition: version.edition,
    content: version.content,
    pictures: product.pictures,
    mostPhotos: MAX_PHOTOS,
    commissionBp,
    unsold,
    steps: steps.map((key) => ({
      key,
      label: t(`catalog.step.${key}`),
      href: paths.enterprise.productStep(productId, key),
      done: !missing.some((lack) => lack.step === key),
    })),
    missing: missing.filter((lack) => lack.step === step),
    next: next && { href: paths.enterprise.productStep(productId, next), label: t(`catalog.step.${next}`) },
  };
}

export type StepView = ReturnType<typeof stepView>;
