import { memberOf } from "#app/core/actor.ts";
import { groups, rupiah } from "#app/core/money.ts";
import { db } from "#app/platform/db/db.server.ts";
import { csvOf, importDesk } from "#app/platform/documents/documents.server.ts";
import { contentsOf } from "./content.queries.server.ts";
import { type ProductCell, wordFor } from "./import.rules.ts";
import { productsImport } from "./import.server.ts";
import { categoryTree } from "./product.queries.server.ts";

const { columns } = productsImport;
const heads = columns.map(({ header }) => header);

/** The desk of one enterprise where its lists come in: another enterprise finds nothing of them. */
export const productImports = (scope: string) => ({
  ...importDesk(productsImport, { scope, may: (by) => memberOf(by, scope, "catalog"), otherwise: "notFound" }),
  /** Everything the enterprise has, in the columns of the list: it can be read again. */
  everything: (): Promise<string> => everyProductOf(scope),
});

const PAGE = 200;

async function everyProductOf(enterpriseId: string): Promise<string> {
  const categories = new Map((await categoryTree("id")).map(({ code, name }) => [code, name]));
  const lines: string[][] = [];
  let after: string | undefined;
  do {
    const products = await db.product.findMany({
      where: { enterpriseId, state: { not: "archived" }, ...(after ? { id: { lt: after } } : {}) },
      orderBy: { id: "desc" },
      take: PAGE,
      select: {
        id: true,
        versions: { orderBy: { number: "desc" }, take: 1, select: { id: true, state: true } },
        variants: { select: { id: true, sku: true, price: true, stocks: true } },
      },
    });
    const standing = products.filter(({ versions }) => versions[0] && versions[0].state !== "discarded");
    const contents = await contentsOf(standing.flatMap(({ versions }) => versions[0]?.id ?? []));
    for (const { versions, variants } of standing) {
      const content = contents.get(versions[0]?.id ?? "");
      for (const pack of content?.variants ?? []) {
        const unit = variants.find(({ id }) => id === pack.variantId);
        if (!content || !unit) continue;
        const price = pack.proposedPrice ?? (unit.price === null ? null : rupiah(unit.price));
        const onhand = unit.stocks.reduce((sum, stock) => sum + stock.onhand, 0);
        const cells: Record<ProductCell, string> = {
          ...{ nameId: content.name.id, categoryCode: categories.get(content.categoryCode) ?? content.categoryCode },
          ...{ storyId: content.story.id, compositionId: content.composition.id, producer: content.producer ?? "" },
          allergens: content.allergens.map((code) => wordFor("allergens", code)).join(", "),
          ...{ storage: wordFor("storage", content.storage), shelfLifeDays: text(content.shelfLifeDays) },
          ...{ notHalal: content.notHalal ? "ya" : "", name: pack.name, netQuantity: text(pack.netQuantity) },
          ...{ netUnit: wordFor("netUnit", pack.netUnit), price: price === null ? "" : groups(price) },
          ...{ onhand: onhand === 0 ? "" : String(onhand), barcode: pack.barcode ?? "", sku: unit.sku },
          ...{ packaging: wordFor("packaging", pack.packaging), weightGrams: text(pack.weightGrams) },
        };
        lines.push(columns.map(({ field }) => cells[field as ProductCell]));
      }
    }
    after = products.length === PAGE ? products.at(-1)?.id : undefined;
  } while (after);
  return csvOf(heads, lines);
}

const text = (value: number | null): string => (value === null ? "" : String(value));
