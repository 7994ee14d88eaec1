import type { CategoryNode, DeskProduct } from "#app/domain/catalog/catalog.server.ts";

/** The product as the owner's page draws it: pictures in order, licences by number, categories of the second level. */
export function productView(product: DeskProduct, tree: readonly CategoryNode[]) {
  return {
    ...product,
    categories: tree.filter(({ parentCode }) => parentCode).map(({ code, name }) => ({ value: code, label: name })),
  };
}

export type Product = ReturnType<typeof productView>;
