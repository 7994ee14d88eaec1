import type { Person } from "#app/core/actor.ts";
import { formatRupiah, rupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { type DeskProduct, deskShelf } from "#app/domain/catalog/catalog.server.ts";
import { enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import type { Translate } from "#app/i18n/index.ts";
import { config } from "#app/platform/config.server.ts";

/** What an owner sends to buyers: a link that WhatsApp opens with the words ready to send. */
export async function shareOf({ productId, enterpriseId, slug }: DeskProduct, actor: Person, t: Translate) {
  const shelf = await deskShelf(actor, productId);
  if (!shelf || shelf.packs.length === 0) return null;
  const page = paths.shop.product(slug);
  const maker = (await enterprisesById([enterpriseId], t.language)).get(enterpriseId);
  const text = t("desk.share.text", {
    name: shelf.name,
    enterprise: maker?.name ?? "",
    price: formatRupiah(rupiah(Math.min(...shelf.packs.map((pack) => pack.price)))),
    url: `${config.web.origin}${page}`,
  });
  return { page, text, href: `https://wa.me/?text=${encodeURIComponent(text)}` };
}
