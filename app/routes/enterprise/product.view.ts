import type { CategoryNode, DeskProduct } from "#app/domain/catalog/catalog.server.ts";

/** The product as the owner's page draws it: pictures in order, licences by number, categories of the second level. */
export function productView({ pictures, licences, ...product }: DeskProduct, tree: readonly CategoryNode[]) {
  return {
    ...product,
    pictures: product.version.content.photos.flatMap(({ photoId }) => pictures.get(photoId) ?? []),
    licences: licences.map(({ id, kind, number }) => ({ id, kind, number })),
    categories: tree.filter(({ parentCode }) => parentCode).map(({ code, name }) => ({ value: code, label: name })),
  };
}

export type Product = ReturnType<typeof productView>;
