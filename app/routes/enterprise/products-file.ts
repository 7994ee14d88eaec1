import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { deskShelves, type Shelf } from "#app/domain/catalog/catalog.server.ts";
import { translator } from "#app/i18n/index.ts";
import { csvReply } from "#app/platform/http/sheet.server.ts";

/** All packs on sale as a spreadsheet, one line for each place they lie at. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const t = translator(actor.language);
  const header = [
    t("catalog.field.name"),
    t("catalog.field.variantName"),
    "SKU",
    t("catalog.field.price"),
    t("desk.products.file.place"),
    t("catalog.field.stock"),
    t("desk.products.file.reserved"),
    t("desk.shelf.mark"),
  ];
  return csvReply("produk.csv", header, (await everyShelf(enterpriseId)).flatMap(linesOf));
}

async function everyShelf(enterpriseId: string): Promise<Shelf[]> {
  const all: Shelf[] = [];
  let after: string | undefined;
  do {
    const { shelves, next } = await deskShelves(enterpriseId, { after });
    all.push(...shelves);
    after = next ?? undefined;
  } while (after);
  return all;
}

const linesOf = ({ name, packs }: Shelf): string[][] =>
  packs.flatMap((pack) =>
    pack.stock.map(({ place, onhand, reserved }) => [
      ...[name, pack.name, pack.sku, String(pack.price), place.name],
      ...[String(onhand), String(reserved), pack.mark === null ? "" : String(pack.mark)],
    ]),
  );
