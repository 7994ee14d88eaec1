import type { Actor } from "#app/core/actor.ts";
import type { FormState } from "#app/core/forms.ts";
import { typed } from "#app/core/forms.ts";
import { newId } from "#app/core/ids.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { formatDate } from "#app/core/time.ts";
import {
  basket,
  cartKey,
  type DeliveryView,
  openMethods,
  type RegionChoices,
  regionChoices,
  type SavedAddress,
  savedAddresses,
} from "#app/domain/orders/orders.server.ts";
import type { PaymentMethod } from "#app/domain/orders/orders.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";
import { clock } from "#app/platform/clock.server.ts";

export type CheckoutView = {
  token: string;
  count: number;
  /** Something lies in the basket, and none of it can be had. */
  soldOut: boolean;
  goodsTotal: Rupiah;
  lines: { variantId: string; name: string; quantity: number; lineTotal: Rupiah }[];
  regions: RegionChoices;
  methods: PaymentMethod[];
  /** Addresses of a signed-in buyer, each with what filling it in means; the chosen one is filled in already. */
  addresses: { id: string; words: string; href: string; chosen: boolean }[];
  prefilled: FormState | undefined;
  deliveries: (Pick<DeliveryView, "choice" | "price" | "total" | "shown" | "note" | "blocked"> & {
    from: string;
    to: string;
  })[];
  /** The delivery that stands chosen, and what is to be paid with it. */
  chosen: DeliveryView["choice"] | null;
  total: Rupiah;
};

const places = ["province", "regency", "district", "village"] as const;

/** The checkout as the server sees it: totals, ways of delivery and region lists for what has been chosen so far. */
export async function checkoutView(request: Request, actor: Actor, posted?: FormState): Promise<CheckoutView> {
  const language = languageOf(request.url);
  const saved = await savedAddresses(actor);
  const asked = new URL(request.url).searchParams.get("alamat");
  const known = asked === "baru" ? undefined : (saved.find(({ id }) => id === asked) ?? saved[0]);
  const prefilled = posted ? undefined : filledFrom(actor, known);
  const form = posted ?? prefilled;
  const key = await cartKey(request, actor);
  const wished = Object.fromEntries(
    places.map((name) => [name, typed(form, name) || undefined]).filter(([, code]) => code),
  );
  const regions = await regionChoices(wished);
  const { cart, lines, deliveries } = await basket({ key, regionCode: regions.regionCode, language, now: clock.now() });
  const open = deliveries.filter((delivery) => delivery.blocked === null);
  // Before a region is known only the counter is open: it must be chosen by hand, never by being alone.
  const usual = regions.regionCode === null ? null : (open[0] ?? null);
  const chosen = open.find(({ choice }) => choice === typed(form, "delivery")) ?? usual;
  return {
    token: typed(form, "token") || newId(),
    count: cart.count,
    soldOut: lines.length === 0 && cart.lines.length > 0,
    goodsTotal: cart.total,
    lines: lines.map(({ variantId, goods, quantity, lineTotal }) => ({
      variantId,
      name: `${goods.productName} ${goods.variantName}`,
      quantity,
      lineTotal,
    })),
    regions,
    methods: openMethods(),
    prefilled,
    addresses: saved.map((one) => ({
      id: one.id,
      words: `${one.name}, ${one.street}, ${one.regionName}`,
      href: inLanguage(`${paths.shop.checkout()}?alamat=${one.id}`, language),
      chosen: !posted && one === known,
    })),
    deliveries: deliveries.map(({ choice, price, total, shown, note, blocked, from, to }) => ({
      choice,
      price,
      total,
      shown,
      note,
      blocked,
      from: formatDate(from, language),
      to: formatDate(to, language),
    })),
    chosen: chosen?.choice ?? null,
    total: chosen?.total ?? rupiah(cart.total),
  };
}

/** A signed-in buyer finds the form filled in with what was used last. */
function filledFrom(actor: Actor, saved: SavedAddress | undefined): FormState | undefined {
  if (actor.kind !== "person") return undefined;
  if (!saved) return { values: { name: actor.name, email: actor.email }, errors: {} };
  const { name, phone, regionCode, street } = saved;
  const parts = regionCode.split(".");
  const codes = places.map((place, depth) => [place, parts[depth] ? parts.slice(0, depth + 1).join(".") : ""]);
  return { values: { name, phone, street, email: actor.email, ...Object.fromEntries(codes) }, errors: {} };
}
