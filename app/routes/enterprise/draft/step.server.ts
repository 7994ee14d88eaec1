import type { Person } from "#app/core/actor.ts";
import { formatDate } from "#app/core/time.ts";
import { categoryTree, type DeskProduct, labelSheets } from "#app/domain/catalog/catalog.server.ts";
import type { Step } from "#app/domain/catalog/catalog.ts";
import { type LicenceView, licencesOf } from "#app/domain/licences/licences.server.ts";
import type { Translate } from "#app/i18n/index.ts";
import { labelView } from "../label/label.view.ts";

/** What a screen needs beside the draft itself: the categories to choose from, the licences to put on packs. */
export async function aroundStep(step: Step, product: DeskProduct, actor: Person, t: Translate) {
  return {
    categories: step === "produk" ? await leaves(actor) : [],
    licences: step === "izin" ? (await licencesOf(product.enterpriseId)).map((one) => licenceView(one, t)) : [],
    label: await labelsFor(step === "label" ? product : null, t),
  };
}

async function labelsFor(product: DeskProduct | null, t: Translate) {
  const sheets = product ? await labelSheets(product.version.content, product.enterpriseId) : [];
  const { goods, maker } = sheets[0]?.around ?? { goods: null, maker: { address: "" } };
  return { goods, address: maker.address, packs: labelView(sheets, product?.productId ?? "", t) };
}

async function leaves(actor: Person) {
  const tree = await categoryTree(actor.language);
  return tree.filter(({ parentCode }) => parentCode).map(({ code, name }) => ({ value: code, label: name }));
}

function licenceView({ id, kind, number, state, validUntil, validity, checkedAt }: LicenceView, t: Translate) {
  const day = (at: Date) => formatDate(at, t.language);
  return {
    id,
    number,
    kind: t.lookup(`licences.kind.${kind}`) ?? kind,
    tone: toneOf(state, validity),
    about: [
      validity === "expired" ? t("licences.validity.expired") : null,
      validUntil ? t("licences.validUntil", { day: day(validUntil) }) : null,
      checkedAt
        ? t("licences.checkedAt", { day: day(checkedAt) })
        : t(state === "typed" ? "licences.notParsed" : "licences.notChecked"),
    ]
      .filter(Boolean)
      .join(". "),
  };
}

/** Green is for a document somebody saw. */
function toneOf(state: LicenceView["state"], validity: LicenceView["validity"]): "ok" | "bad" | "mute" {
  if (validity === "expired") return "bad";
  return state === "documentSeen" || state === "checkedAtIssuer" ? "ok" : "mute";
}

export type Around = Awaited<ReturnType<typeof aroundStep>>;
